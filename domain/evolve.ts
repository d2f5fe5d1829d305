import { evolveAccess } from './access/evolve-access';
import { evolveDecision } from './decision/evolve-decision';
import { currentShape } from './ledger/current-shape';
import type { LedgerEntry } from './ledger/entry';
import { evolveMeeting } from './meeting/evolve-meeting';
import { emptyOversight, type Oversight } from './oversight';
import { evolveStatus } from './status/evolve-status';
import { evolveTraining } from './training/evolve-training';
import { unreachable } from './unreachable';

/**
 * Adds one entry to a state that the caller owns, and returns it. The collections are filled in place (copying them
 * for each of a hundred thousand entries would take minutes); the things in them are values and are only replaced.
 */
export function evolve(state: Oversight, stored: LedgerEntry): Oversight {
  const entry = currentShape(stored);
  switch (entry.type) {
    case 'MembershipRecorded':
    case 'MembershipEnded':
    case 'MandateRecorded':
    case 'MandateEnded':
    case 'DelegationRecorded':
    case 'DelegationEnded':
    case 'DecisionModelSet':
      evolveAccess(state.access, entry);
      break;
    case 'CourseAdded':
    case 'CompletionLogged':
      evolveTraining(state.training, entry, entry.at);
      break;
    case 'DecisionPolicySet':
    case 'DecisionSubmitted':
    case 'DecisionRevised':
    case 'DecisionWithdrawn':
    case 'VoteCast':
    case 'ConflictDeclared':
    case 'ConflictFindingGiven':
    case 'ConflictSettled':
    case 'DecisionConcluded':
    case 'ConditionFulfilled':
    case 'ActionReported':
    case 'DecisionRevoked':
    case 'DecisionJournaled':
    case 'AnnexRead':
      evolveDecision(state, entry);
      break;
    case 'MeetingPlanned':
    case 'MeetingChanged':
    case 'MeetingRecorded':
    case 'MeetingConfirmed':
      evolveMeeting(state.meetings, entry);
      break;
    case 'ReportIssued':
    case 'ReportNoted':
      evolveStatus(state.reports, entry, entry.at);
      break;
    default:
      unreachable(entry);
  }
  state.head = { seq: entry.seq, hash: entry.hash };
  state.startedAt ??= entry.at;
  state.lastAt = entry.at;
  return state;
}

/** The state after some entries: a pure function of them. */
export function fold(entries: Iterable<LedgerEntry>): Oversight {
  const state = emptyOversight();
  for (const entry of entries) evolve(state, entry);
  return state;
}
