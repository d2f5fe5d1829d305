import { addDays, danishDate, type DanishDate } from '../calendar/danish-time';
import type { Decision, Decisions } from './decision';
import { standing, type Moment, type Standing } from './standing';
import { openConditions } from './with-conditions';
import { openActions } from './open-actions';

export const REOPENINGS = ['lapsed', 'expired', 'stale'] as const satisfies readonly Standing[];

/** Why what was approved must be decided again, and from which day. */
export type Reopening = { because: (typeof REOPENINGS)[number]; since: DanishDate };

/** The reopening of an approval that holds no more at a moment; undefined: it holds, or was never given. */
export function reopening(decision: Decision, moment: Moment): Reopening | undefined {
  const because = standing(decision, moment);
  switch (because) {
    case 'lapsed':
      return { because, since: dayAfter(unmetConditions(decision)) ?? moment.on };
    case 'expired':
      return { because, since: dayAfter([decision.content.revisitOn ?? moment.on]) ?? moment.on };
    case 'stale':
      return { because, since: staleSince(decision) ?? moment.on };
    default:
      return undefined;
  }
}

/**
 * Whether an item that takes the place of a decision is with those who decide, or back with those who prepare it: then
 * that item waits, and not the old one as well.
 */
export const isPutForwardAgain = (decisions: Decisions, { decisionId }: Decision): boolean =>
  [...decisions.values()].some(
    (one) =>
      one.content.supersedes === decisionId &&
      (one.state === 'awaitingApproval' ||
        (one.state === 'concluded' && (one.outcome === 'returned' || one.outcome === 'postponed'))),
  );

const unmetConditions = (decision: Decision): readonly DanishDate[] =>
  openConditions(decision).map((condition) => condition.dueOn);

/** The day on which a step was first reported delayed, or after the first one that was not done in time. */
function staleSince(decision: Decision): DanishDate | undefined {
  const { actionReports } = decision;
  const reported = actionReports.flatMap((one) => (one.kind === 'delayed' ? [danishDate(one.at)] : []));
  const undone = openActions(decision).map((one) => addDays(one.dueOn, 1));
  return [...reported, ...undone].sort()[0];
}

function dayAfter(days: readonly DanishDate[]): DanishDate | undefined {
  const [first] = [...days].sort();
  return first === undefined ? undefined : addDays(first, 1);
}
