import type { Demand } from './demand';
import type { Recurrence } from './recurrence';

/** What the year's work of a municipality usually has; offered, and never set by itself. */
export const CYCLE_TEMPLATE_IDS = [
  'baseline',
  'measureReview',
  'policyReview',
  'exercise',
  'networkMeeting',
  'municipalityDay',
  'supplierRound',
] as const;
export type CycleTemplateId = (typeof CYCLE_TEMPLATE_IDS)[number];

/** A template: which kind of demand it is, how often it comes, and the month and day (`mm-dd`) that the app suggests. */
export type CycleTemplate = { label: Demand; recurrence: Recurrence; monthDay: string };

/**
 * The templates. NIS 2-loven names no interval for any of them, so none is labelled as law: the reviews are benchmarks
 * (points 1.1.2 and 2.1.4 of Implementing Regulation (EU) 2024/2690: at least annually), KL's Baseline and its meetings
 * are guidance, and the rest is for the municipality to decide. The days are the app's suggestions.
 */
export const CYCLE_TEMPLATES = {
  baseline: { label: 'guidance', recurrence: 'yearly', monthDay: '05-01' },
  measureReview: { label: 'benchmark', recurrence: 'yearly', monthDay: '09-01' },
  policyReview: { label: 'benchmark', recurrence: 'yearly', monthDay: '03-01' },
  exercise: { label: 'localPolicy', recurrence: 'yearly', monthDay: '10-01' },
  networkMeeting: { label: 'guidance', recurrence: 'quarterly', monthDay: '02-01' },
  municipalityDay: { label: 'guidance', recurrence: 'yearly', monthDay: '06-01' },
  supplierRound: { label: 'localPolicy', recurrence: 'yearly', monthDay: '04-01' },
} as const satisfies Record<CycleTemplateId, CycleTemplate>;
