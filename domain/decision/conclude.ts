import type { Access } from '../access/access';
import type { DanishDate, Instant } from '../calendar/danish-time';
import { may, type DecideContext } from '../access/decide-context';
import type { DecisionState } from './decision-state';
import { ok, refuse } from '../ground/result';
import type { Decision } from './decision';
import type { DecisionId } from './terms';
import type { DecisionEvent } from './events';
import { settlementsOf } from './settlement';
import { momentOf, type Moment } from './standing';
import { outcomeOf, tallyOf } from './tally';
import type { DecisionResult } from './refusals';

type Settled = Pick<
  Decision,
  'decisionId' | 'version' | 'versions' | 'contentHash' | 'content' | 'rule' | 'votes' | 'conflicts'
>;

/** The conclusion that the answers have reached on a day: one event, or none while the item is open. */
export function conclusionOf(decision: Settled, access: Access, today: DanishDate): DecisionEvent[] {
  const outcome = outcomeOf(decision, access, today);
  if (outcome === undefined) return [];
  const { decisionId, version, contentHash } = decision;
  const tally = tallyOf(decision, access, today);
  return [{ type: 'DecisionConcluded', data: { decisionId, version, contentHash, outcome, tally } }];
}

/**
 * Concludes an item that was settled by somebody leaving the body, so that no vote came to say so, and settles the
 * conflicts in it that were settled likewise.
 */
export function conclude(
  state: DecisionState,
  decisionId: DecisionId,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  if (context.actor.kind === 'person' && !may(context, 'submitDecisions'))
    return refuse({ code: 'not-allowed', ability: 'submitDecisions' });
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  if (decision.state !== 'awaitingApproval') return ok([]);
  const events = settledSince(decision, state.access, momentOf(context.now));
  return events.length === 0 ? refuse({ code: 'not-settled', decisionId }) : ok(events);
}

/** The open items in which something has been settled by now without anybody coming to say so. */
export function settledOpen({ decisions, access }: DecisionState, now: Instant): readonly DecisionId[] {
  const moment = momentOf(now);
  return [...decisions.values()]
    .filter((one) => one.state === 'awaitingApproval' && settledSince(one, access, moment).length > 0)
    .map((one) => one.decisionId);
}

/** Conflicts first: they decide who counts. */
function settledSince(decision: Settled, access: Access, moment: Moment): DecisionEvent[] {
  const { events, conflicts } = settlementsOf(access, decision, moment);
  return [...events, ...conclusionOf({ ...decision, conflicts }, access, moment.on)];
}
