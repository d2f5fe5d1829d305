import type { Words } from './da';
import { completions } from './en/completions';
import { confirmations } from './en/confirmations';
import { coverage } from './en/coverage';
import { decision } from './en/decision';
import { decisions } from './en/decisions';
import { draft } from './en/draft';
import { draftStatus } from './en/draft-status';
import { months } from './en/months';
import { followUps } from './en/follow-ups';
import { governance } from './en/governance';
import { groups } from './en/groups';
import { indicators } from './en/indicators';
import { ledger } from './en/ledger';
import { meetings } from './en/meetings';
import { people } from './en/people';
import { record } from './en/record';
import { reports } from './en/reports';
import { retention } from './en/retention';
import { deliveries } from './en/deliveries';
import { search } from './en/search';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { statusPolicy } from './en/status-policy';
import { step } from './en/step';
import { terms } from './en/terms';
import { training } from './en/training';
import { trainingPolicy } from './en/training-policy';
import { sharedIn } from './shared/shared-in';

/** Every English string of the tab. */
export const en: Words = {
  ...sharedIn('en'),
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
