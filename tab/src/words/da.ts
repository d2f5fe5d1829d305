import { completions } from './da/completions';
import { confirmations } from './da/confirmations';
import { coverage } from './da/coverage';
import { decision } from './da/decision';
import { decisions } from './da/decisions';
import { draft } from './da/draft';
import { draftStatus } from './da/draft-status';
import { months } from './da/months';
import { followUps } from './da/follow-ups';
import { governance } from './da/governance';
import { groups } from './da/groups';
import { indicators } from './da/indicators';
import { ledger } from './da/ledger';
import { meetings } from './da/meetings';
import { people } from './da/people';
import { record } from './da/record';
import { reports } from './da/reports';
import { retention } from './da/retention';
import { deliveries } from './da/deliveries';
import { search } from './da/search';
import { settings } from './da/settings';
import { shell } from './da/shell';
import { statusPolicy } from './da/status-policy';
import { step } from './da/step';
import { terms } from './da/terms';
import { training } from './da/training';
import { trainingPolicy } from './da/training-policy';
import { sharedIn } from './shared/shared-in';

/** Every Danish string of the tab. */
export const da = {
  ...sharedIn('da'),
  ...shell,
  ...terms,
  ...decisions,
  ...decision,
  ...record,
  ...draft,
  ...draftStatus,
  ...months,
  ...followUps,
  ...statusPolicy,
  ...meetings,
  ...governance,
  ...confirmations,
  ...step,
  ...training,
  ...coverage,
  ...completions,
  ...trainingPolicy,
  ...reports,
  ...indicators,
  ...groups,
  ...people,
  ...retention,
  ...ledger,
  ...deliveries,
  ...search,
  ...settings,
};

/** The shape that every other language fills; a missing or an extra key does not compile. */
export type Words = typeof da;
