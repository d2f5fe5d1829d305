import type { Instant } from '../../domain/calendar/danish-time';

/** A day on which the stories are told, and the instant at which each of them begins. */
export type Day = { name: string; at: Instant };

/** Noon where nothing else matters. Those that run across something begin so shortly before it that the story does too. */
export const DAYS: readonly Day[] = [
  { name: 'a Sunday, and the 29th of a month', at: '2026-11-29T11:00:00.000Z' },
  { name: 'the last working day of a month', at: '2026-11-30T11:00:00.000Z' },
  { name: 'the first working day of a month', at: '2026-12-01T11:00:00.000Z' },
  { name: '30 December', at: '2026-12-30T11:00:00.000Z' },
  { name: '31 December, half past eleven at night', at: '2026-12-31T22:30:00.000Z' },
  { name: '31 December, across midnight', at: '2026-12-31T22:59:00.000Z' },
  { name: '1 January', at: '2027-01-01T11:00:00.000Z' },
  { name: 'the Saturday after New Year', at: '2027-01-02T11:00:00.000Z' },
  { name: '2 February 2027', at: '2027-02-02T11:00:00.000Z' },
  { name: 'summer time begins, across the change', at: '2027-03-28T00:59:00.000Z' },
  { name: 'Easter Sunday', at: '2027-03-28T11:00:00.000Z' },
  { name: 'Easter Monday', at: '2027-03-29T10:00:00.000Z' },
  { name: '31 March', at: '2027-03-31T11:00:00.000Z' },
  { name: 'the evening before summer time ends', at: '2027-10-30T19:00:00.000Z' },
  { name: 'summer time ends, across the change', at: '2027-10-31T00:59:00.000Z' },
  { name: '28 February of a leap year, across midnight', at: '2028-02-28T22:59:00.000Z' },
  { name: '29 February', at: '2028-02-29T11:00:00.000Z' },
];

/** The stories, as files of end-to-end tests: each starts the whole product with a ledger of its own. */
export const STORIES = ['three-jobs', 'status', 'approval', 'training', 'year', 'demo'] as const;
