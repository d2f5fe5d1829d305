import { addDays, type DanishDate, type Instant } from '../../domain/calendar/danish-time';

/** The day on which most tests take place: a Monday in the Danish winter. */
export const TODAY: DanishDate = '2026-11-02';
export const YESTERDAY: DanishDate = '2026-11-01';
export const TOMORROW: DanishDate = '2026-11-03';

/** Ten o'clock in Denmark on that day. */
export const NOW: Instant = '2026-11-02T09:00:00.000Z';

/** When the history that a test is given was written: long before, so that nothing depends on it. */
export const LONG_AGO: Instant = '2026-01-05T08:00:00.000Z';

/** Ten o'clock in Denmark, give or take daylight saving, some days after `TODAY` (or before, if negative). */
export const inDays = (days: number): Instant => `${addDays(TODAY, days)}T09:00:00.000Z`;
