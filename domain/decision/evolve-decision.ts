import type { Stamp } from '../ledger/entry';
import { unreachable } from '../unreachable';
import type { Decision, Decisions } from './decision';
import type { DecisionEvent } from './events';

/** Adds one event to the decisions. The map is the fold's own; a decision in it is replaced, never changed. */
export function evolveDecision(decisions: Decisions, event: DecisionEvent, stamp: Stamp): void {
  const { decisionId } = event.data;
  switch (event.type) {
    case 'DecisionSubmitted':
      decisions.set(decisionId, {
        state: 'awaitingApproval',
        ...event.data,
        submittedBy: stamp.actor.kind === 'person' ? stamp.actor.personId : stamp.actor.system,
        submittedAt: stamp.at,
        votes: [],
      });
      return;
    case 'VoteCast': {
      const { personId, choice, reason, name, title, role } = event.data;
      const decision = found(decisions, decisionId);
      const vote = { personId, choice, reason, name, title, role, castAt: stamp.at };
      decisions.set(decisionId, { ...decision, votes: [...decision.votes, vote] });
      return;
    }
    case 'DecisionConcluded': {
      const { outcome, tally } = event.data;
      const decision = found(decisions, decisionId);
      decisions.set(decisionId, { ...decision, state: 'concluded', outcome, tally, concludedAt: stamp.at });
      return;
    }
    default:
      unreachable(event);
  }
}

function found(decisions: Decisions, decisionId: string): Decision {
  const decision = decisions.get(decisionId);
  if (decision === undefined)
    throw new Error(`Cannot fold ledger: decision "${decisionId}" was never submitted`);
  return decision;
}
