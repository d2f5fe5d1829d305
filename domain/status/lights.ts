import { daysBetween, type DanishDate } from '../calendar/danish-time';
import type { Coverage } from '../training/coverage';
import type { Light } from './light';

/** Days after which the newest completion says nothing about today (lokal politik; the Act names no interval). */
export const TRAINING_STALE_AFTER_DAYS = 400;

/** How many days before a date it counts as near (lokal politik). */
export const NEAR_DAYS = 30;

/** The training light follows the body's collective reading; the per-member figures are shown beside it. */
export function trainingLight(coverage: Coverage): Light {
  const { latestOn, collective, on } = coverage;
  const light = (
    colour: Light['colour'],
    rule: Light['rule'],
    label: Light['label'] = 'guidance',
  ): Light => ({
    colour,
    rule,
    label,
    dataOn: latestOn,
  });
  if (latestOn === null) return light('grey', 'training-no-data');
  if (daysBetween(latestOn, on) > TRAINING_STALE_AFTER_DAYS)
    return light('grey', 'training-stale', 'localPolicy');
  const carried = collective.filter((one) => one.carriedBy.length > 0).length;
  if (carried === collective.length) return light('green', 'training-all-areas-carried');
  return carried === 0
    ? light('red', 'training-no-area-carried')
    : light('yellow', 'training-some-areas-missing');
}

/** Red when an answer is late, yellow when one is awaited, grey when nothing was ever put forward. */
export function decisionsLight(
  counts: { all: number; open: number; overdue: number },
  on: DanishDate,
): Light {
  const light = (colour: Light['colour'], rule: Light['rule']): Light => ({
    colour,
    rule,
    label: 'localPolicy',
    dataOn: counts.all === 0 ? null : on,
  });
  if (counts.all === 0) return light('grey', 'decisions-none-submitted');
  if (counts.overdue > 0) return light('red', 'decisions-overdue');
  return counts.open > 0 ? light('yellow', 'decisions-open') : light('green', 'decisions-none-open');
}

/** Red when a date has passed, yellow when the next one is near, grey when there is no date to keep. */
export function deadlinesLight(dates: readonly DanishDate[], on: DanishDate): Light {
  const light = (colour: Light['colour'], rule: Light['rule']): Light => ({
    colour,
    rule,
    label: 'localPolicy',
    dataOn: dates.length === 0 ? null : on,
  });
  const next = dates.reduce<DanishDate | undefined>(
    (first, date) => (first && first < date ? first : date),
    undefined,
  );
  if (next === undefined) return light('grey', 'deadlines-no-data');
  const days = daysBetween(on, next);
  if (days < 0) return light('red', 'deadlines-passed');
  return days <= NEAR_DAYS ? light('yellow', 'deadlines-near') : light('green', 'deadlines-none-near');
}
