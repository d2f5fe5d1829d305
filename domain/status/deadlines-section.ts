import { addDays, type DanishDate } from '../calendar/danish-time';
import { nearOn } from './limit';
import { deadlinesLight } from './lights';
import type { ComputedSection, Deadline } from './section';
import type { Look } from './look';
import { openDeadlines } from './open-deadlines';

const SHOWN = 5;

/** The dates that must be kept: of decisions, of the law, of the year's work, and of the registers. */
export function deadlinesSection({ state, moment, standings }: Look): ComputedSection {
  const dates = openDeadlines(state, standings);
  const limit = nearOn(state.statusPolicies, moment.on);
  const near = addDays(moment.on, limit.amount);
  const counted = (isIn: (on: DanishDate) => boolean) =>
    dates.reduce((sum, one) => (isIn(one.on) ? sum + ('count' in one ? one.count : 1) : sum), 0);
  return {
    light: deadlinesLight(
      dates.map((one) => one.on),
      moment.on,
      limit,
    ),
    figures: {
      datesPassed: counted((on) => on < moment.on),
      datesNear: counted((on) => on >= moment.on && on <= near),
    },
    details: earliest(dates, SHOWN).map((deadline) => ({ kind: 'deadline', deadline })),
    source: null,
    responsible: null,
  };
}

/** The first few by date; of one day, those that came first. A few of thousands are shown, so the rest is not sorted. */
function earliest(deadlines: readonly Deadline[], count: number): readonly Deadline[] {
  const first: Deadline[] = [];
  for (const deadline of deadlines) {
    const after = first.findIndex(({ on }) => on > deadline.on);
    first.splice(after === -1 ? first.length : after, 0, deadline);
    if (first.length > count) first.pop();
  }
  return first;
}
