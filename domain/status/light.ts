import type { DanishDate } from '../calendar/danish-time';

/** Grey means not assessed: no data, or data too old to say anything. It is never shown as green. */
export type Colour = 'green' | 'yellow' | 'red' | 'grey';

/** From the best to the worst for a reader: what nobody has assessed is worse than what is known to lack a little. */
export const SEVERITY: readonly Colour[] = ['green', 'yellow', 'grey', 'red'];

/** What kind of demand a rule stands for; shown beside it everywhere (invariant 15). */
export type Label = 'law' | 'guidance' | 'localPolicy' | 'benchmark';

/** The rules that set a colour; each has a sentence in Danish and English. */
export const RULES = [
  'training-no-data',
  'training-stale',
  'training-all-areas-carried',
  'training-some-areas-missing',
  'training-no-area-carried',
  'training-members-no-data',
  'training-everybody-away',
  'training-members-none',
  'training-members-some-missing',
  'training-members-due-soon',
  'training-members-all',
  'decisions-none-submitted',
  'decisions-none-open',
  'decisions-open',
  'decisions-overdue',
  'decisions-no-longer-hold',
  'deadlines-no-data',
  'deadlines-none-near',
  'deadlines-near',
  'deadlines-passed',
  'measures-none-recorded',
  'measures-missing',
  'measures-to-review',
  'measures-in-force',
  'treatment-none',
  'treatment-overdue',
  'treatment-in-time',
  'indicator-no-data',
  'indicator-stale',
  'incidents-notified-late',
  'incidents-significant',
  'incidents-none-late',
  'suppliers-none-listed',
  'suppliers-unsupervised',
  'suppliers-open-remarks',
  'suppliers-supervised',
  'maturity-no-benchmark',
  'maturity-below-benchmark',
  'maturity-at-benchmark',
  'systems-none-listed',
  'systems-plans-tested',
  'systems-some-plans-untested',
  'systems-no-plan-tested',
  'exercises-none-held',
  'exercises-behind-plan',
  'exercises-open-findings',
  'exercises-held',
  'follow-ups-overdue',
  'follow-ups-open',
  'follow-ups-none-open',
] as const;
export type RuleId = (typeof RULES)[number];

/** A colour with the rule that set it, the kind of demand, and the date of the data behind it (null: no data). */
export type Light = { colour: Colour; rule: RuleId; label: Label; dataOn: DanishDate | null };
