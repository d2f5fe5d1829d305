import type { laterDa } from './da-later';
import { followUps } from './en/follow-ups';
import { form } from './en/form';
import { draftStatus } from './en/draft-status';
import { confirmations } from './en/confirmations';
import { training } from './en/training';
import { coverage } from './en/coverage';
import { completions } from './en/completions';
import { indicators } from './en/indicators';
import { people } from './en/people';
import { exhibit } from './en/exhibit';
import { download } from './en/download';
import { paper } from './en/paper';
import { reports } from './en/reports';
import { requirements } from './en/requirements';
import { search } from './en/search';

/** The English words that pages of several menus say besides; they are fetched with the first of these. */
export const laterEn: typeof laterDa = {
  ...form,
  ...followUps,
  ...draftStatus,
  ...confirmations,
  ...training,
  ...coverage,
  ...completions,
  ...indicators,
  ...people,
  ...exhibit,
  ...download,
  ...paper,
  ...reports,
  ...requirements,
  ...search,
};
