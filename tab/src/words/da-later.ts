import { followUps } from './da/follow-ups';
import { form } from './da/form';
import { draftStatus } from './da/draft-status';
import { confirmations } from './da/confirmations';
import { training } from './da/training';
import { coverage } from './da/coverage';
import { completions } from './da/completions';
import { indicators } from './da/indicators';
import { people } from './da/people';
import { exhibit } from './da/exhibit';
import { download } from './da/download';
import { paper } from './da/paper';
import { reports } from './da/reports';
import { requirements } from './da/requirements';
import { search } from './da/search';

/** The Danish words that pages of several menus say besides; they are fetched with the first of these. */
export const laterDa = {
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
