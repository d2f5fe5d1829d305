import type { laterDa } from './da-later';
import { followUps } from './en/follow-ups';
import { form } from './en/form';
import { decisions } from './en/decisions';
import { decision } from './en/decision';
import { record } from './en/record';
import { caseDraft } from './en/case-draft';
import { draft } from './en/draft';
import { draftStatus } from './en/draft-status';
import { statusPolicy } from './en/status-policy';
import { meetings } from './en/meetings';
import { governance } from './en/governance';
import { confirmations } from './en/confirmations';
import { step } from './en/step';
import { training } from './en/training';
import { coverage } from './en/coverage';
import { completions } from './en/completions';
import { trainingPolicy } from './en/training-policy';
import { indicators } from './en/indicators';
import { feeds } from './en/feeds';
import { groups } from './en/groups';
import { people } from './en/people';
import { baseline } from './en/baseline';
import { exercises } from './en/exercises';
import { suppliers } from './en/suppliers';
import { systems } from './en/systems';
import { exhibit } from './en/exhibit';
import { referral } from './en/referral';
import { measures } from './en/measures';
import { incidents } from './en/incidents';
import { download } from './en/download';
import { paper } from './en/paper';
import { reports } from './en/reports';
import { requirements } from './en/requirements';
import { retention } from './en/retention';
import { ledger } from './en/ledger';
import { deliveries } from './en/deliveries';
import { search } from './en/search';
import { settings } from './en/settings';

/** The English words that only other pages and forms say; they are fetched with the first of these. */
export const laterEn: typeof laterDa = {
  ...form,
  ...followUps,
  ...decisions,
  ...decision,
  ...record,
  ...draft,
  ...caseDraft,
  ...draftStatus,
  ...statusPolicy,
  ...meetings,
  ...governance,
  ...confirmations,
  ...step,
  ...training,
  ...coverage,
  ...completions,
  ...trainingPolicy,
  ...indicators,
  ...feeds,
  ...groups,
  ...people,
  ...exhibit,
  ...referral,
  ...exercises,
  ...suppliers,
  ...baseline,
  ...systems,
  ...measures,
  ...incidents,
  ...download,
  ...paper,
  ...reports,
  ...requirements,
  ...retention,
  ...ledger,
  ...deliveries,
  ...search,
  ...settings,
};
