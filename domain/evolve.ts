import { evolveBodyChange } from './body-change/evolve-body-change';
import { evolveCycle } from './cycle/evolve-cycle';
import { evolveDecision } from './decision/evolve-decision';
import { currentShape } from './ledger/current-shape';
import type { LedgerEntry } from './ledger/entry';
import { evolveIndicator } from './indicator/evolve-indicator';
import { evolveMeeting } from './meeting/evolve-meeting';
import { emptyOversight, type Oversight } from './oversight';
import { evolveStatus } from './status/evolve-status';
import { learn, type Fact } from './training/known-at';
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
    case 'MandateConfirmed':
    case 'MandateDeclined':
    case 'MandateEnded':
    case 'DelegationRecorded':
    case 'DelegationEnded':
    case 'ActingChairRecorded':
    case 'ActingChairEnded':
    case 'DecisionModelSet':
    case 'GroupJoined':
    case 'GroupLeft':
    case 'LeaveRecorded':
    case 'LeaveAnnulled':
    case 'PersonRenamed':
    case 'SamePersonConfirmed':
    case 'SamePersonDenied':
    case 'GroupLinked':
    case 'GroupUnlinked':
    case 'ProposalDismissed':
    case 'CourseAdded':
    case 'CourseRevised':
    case 'CourseRetired':
    case 'CourseReinstated':
    case 'CompletionLogged':
    case 'CompletionReported':
    case 'CompletionVerified':
    case 'CompletionCorrected':
    case 'CompletionAnnulled':
    case 'TrainingPolicySet':
    case 'StaffOfferRecorded':
    case 'HoldPlaced':
    case 'HoldReleased':
    case 'PersonErased': {
      const fact = factOf(entry);
      state.facts.push(fact);
      learn(state, fact);
      break;
    }
    case 'ChangeProposed':
    case 'ChangeConfirmed':
    case 'ChangeDeclined':
    case 'ChangeWithdrawn':
      evolveBodyChange(state.changes, entry, { at: entry.at, by: personOf(entry) });
      break;
    case 'DecisionPolicySet':
    case 'DecisionSubmitted':
    case 'DecisionRevised':
    case 'ConditionsAdded':
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
    case 'IndicatorRecorded':
    case 'IndicatorAnnulled':
      evolveIndicator(state.indicators, entry, { at: entry.at, by: personOf(entry) });
      break;
    case 'CycleItemSet':
    case 'CycleItemDone':
    case 'CycleItemDropped':
      evolveCycle(state.cycle, entry);
      break;
    case 'StatusPolicySet':
    case 'AssessmentWritten':
    case 'LightOverridden':
    case 'ReportIssued':
    case 'ReportNoted':
    case 'FollowUpRequested':
    case 'FollowUpReassigned':
    case 'FollowUpAnswered':
    case 'PersonalStatusChosen':
      evolveStatus(state, entry, {
        ...{ at: entry.at, by: personOf(entry), surface: entry.surface, seq: entry.seq },
      });
      break;
    default:
      unreachable(entry);
  }
  state.head = { seq: entry.seq, hash: entry.hash };
  state.startedAt ??= entry.at;
  state.lastAt = entry.at;
  return state;
}

const personOf = ({ actor }: LedgerEntry) => (actor.kind === 'person' ? actor.personId : null);

/** What an entry says, without its place in the chain. */
const factOf = (entry: LedgerEntry & { type: Fact['type'] }): Fact =>
  // An entry of one of these types has that type's data; the pair is only taken apart and put together again.
  ({ type: entry.type, data: entry.data, at: entry.at, by: personOf(entry) }) as Fact;

/** The state after some entries: a pure function of them. */
export function fold(entries: Iterable<LedgerEntry>): Oversight {
  const state = emptyOversight();
  for (const entry of entries) evolve(state, entry);
  return state;
}
