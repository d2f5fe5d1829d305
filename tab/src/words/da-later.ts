import { followUps } from './da/follow-ups';
import { form } from './da/form';
import { decisions } from './da/decisions';
import { decision } from './da/decision';
import { record } from './da/record';
import { caseDraft } from './da/case-draft';
import { draft } from './da/draft';
import { draftStatus } from './da/draft-status';
import { statusPolicy } from './da/status-policy';
import { meetings } from './da/meetings';
import { governance } from './da/governance';
import { confirmations } from './da/confirmations';
import { step } from './da/step';
import { training } from './da/training';
import { coverage } from './da/coverage';
import { completions } from './da/completions';
import { trainingPolicy } from './da/training-policy';
import { indicators } from './da/indicators';
import { feeds } from './da/feeds';
import { groups } from './da/groups';
import { people } from './da/people';
import { baseline } from './da/baseline';
import { exercises } from './da/exercises';
import { suppliers } from './da/suppliers';
import { systems } from './da/systems';
import { exhibit } from './da/exhibit';
import { referral } from './da/referral';
import { measures } from './da/measures';
import { incidents } from './da/incidents';
import { download } from './da/download';
import { paper } from './da/paper';
import { reports } from './da/reports';
import { requirements } from './da/requirements';
import { retention } from './da/retention';
import { ledger } from './da/ledger';
import { deliveries } from './da/deliveries';
import { search } from './da/search';
import { settings } from './da/settings';

/** The Danish words that only other pages and forms say; they are fetched with the first of these. */
export const laterDa = {
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
