import type { DanishDate } from '../calendar/danish-time';
import { DEMANDS } from '../cycle/demand';

/** Grey means not assessed: no data, or data too old to say anything. It is never shown as green. */
export const COLOURS = ['green', 'yellow', 'red', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

/**
 * The colour of several taken together: what is known to be wrong is never hidden by what nobody has assessed, and green
 * needs every one of them to be green, since missing data is no reason to be reassured (invariant 10).
 */
export const gravestKnown = (colours: readonly Colour[]): Colour =>
  (['red', 'yellow', 'grey'] as const).find((one) => colours.includes(one)) ??
  (colours.length === 0 ? 'grey' : 'green');

/**
 * What kind of demand a rule stands for; shown beside it everywhere (invariant 15). `localPolicy` is only what the
 * municipality has recorded; what the app goes by until then is `appDefault`.
 */
export const LABELS = [...DEMANDS, 'appDefault'] as const;
export type Label = (typeof LABELS)[number];

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
  /** Only in reports of earlier releases, where it was grey. */
  'measures-none-recorded',
  'measures-none-approved',
  'measures-missing',
  'measures-changed',
  'measures-to-review',
  'measures-after-incident',
  'measures-over-a-year',
  'measures-in-force',
  'implementation-none-registered',
  'implementation-late',
  'implementation-without-effect',
  'implementation-numbers-missing',
  'implementation-none-in-operation',
  'implementation-evidence-missing',
  'implementation-review-due',
  'implementation-on-time',
  'treatment-none',
  'treatment-overdue',
  'treatment-in-time',
  'indicator-no-data',
  'indicator-stale',
  'incidents-notified-late',
  'incidents-significant',
  'incidents-none-late',
  'incident-clocks-missed',
  'incident-register-significant',
  'incident-clocks-kept',
  'register-source-unread',
  'register-source-taken-off',
  'suppliers-none-listed',
  'suppliers-unsupervised',
  'suppliers-open-remarks',
  'suppliers-supervised',
  'maturity-no-benchmark',
  'maturity-below-benchmark',
  'maturity-at-benchmark',
  'systems-none-listed',
  'systems-not-assessed',
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

export const LIMIT_UNITS = ['days', 'months'] as const;
export const LIMIT_SOURCES = ['localPolicy', 'appDefault'] as const satisfies readonly Label[];

/** A number by which a colour is set, and whose it is: recorded by the municipality, or the app's own where it has not. */
export type Limit = {
  amount: number;
  unit: (typeof LIMIT_UNITS)[number];
  source: (typeof LIMIT_SOURCES)[number];
};

/** A colour with the rule that set it, the kind of demand, and the date of the data behind it (null: no data). */
export type Light = {
  colour: Colour;
  rule: RuleId;
  label: Label;
  dataOn: DanishDate | null;
  /** The number that the rule went by; left out where it goes by none. */
  limit?: Limit;
};
