import type { MandateId } from '../access/mandate';
import type { PersonId } from '../access/role';
import type { BodyChange, ChangeId } from '../body-change/body-change';
import type { CycleItemId } from '../cycle/cycle-item';
import type { Deadlock } from '../decision/deadlock';
import type { DecisionId } from '../decision/terms';
import type { ExerciseId } from '../exercise/exercise';
import type { FeedId } from '../feed/feed';
import type { FeedTrouble } from '../feed/feed-standing';
import type { MeasureId } from '../measure/registered-measure';
import type { DanishDate, Instant, Month } from '../calendar/danish-time';
import type { Clock } from '../incident/clock';
import type { IncidentId } from '../incident/incident';
import type { MeetingId } from '../meeting/meeting';
import type { FollowUpId } from '../status/follow-up';
import type { SupplierId } from '../supplier/supplier';
import type { CompletionId } from '../training/training';
import { compare } from '../ground/compare';
import { unreachable } from '../ground/unreachable';
import { type Reopening } from '../decision/reopened';
import { type StepKind } from '../decision/open-step';

/** What somebody is asked to do next, or what they know that they must do by a day. */
export const ASKS = [
  'answer',
  'conflict',
  'undecidable',
  'mandate',
  'bodyChange',
  'reopened',
  'journal',
  'referral',
  'returned',
  'postponed',
  'condition',
  'step',
  'meeting',
  'unrecorded',
  'release',
  'releaseFirst',
  'missedMonths',
  'noting',
  'followUp',
  'followUpOwner',
  'verification',
  'incidentClock',
  'approvalsInQuestion',
  'ownCourse',
  'cycleItem',
  'supplierRemark',
  'supplierRemarks',
  'supplierStatements',
  'supplierApprovals',
  'untestedPlans',
  'oldPlanTests',
  'handovers',
  'registrationChanges',
  'baselineDue',
  'exerciseDue',
  'exerciseFinding',
  'exerciseFindings',
  'feedTrouble',
  'measureLate',
  'measureReview',
  'measureEvidence',
  'measuresChanged',
  'measuresAfterIncident',
  'measuresOverYear',
] as const;
export type AskKind = (typeof ASKS)[number];

/**
 * What is counted in the lists of suppliers and systems: remarks and statements whose day is near or past, statements
 * without the municipality's own approval, critical systems whose plan was never tested or whose test is getting too old,
 * handovers whose day is near or past,
 * and changes of the registration that are to be told.
 */
export const COUNTED_REGISTER_ASKS = [
  'supplierRemarks',
  'supplierStatements',
  'supplierApprovals',
  'untestedPlans',
  'oldPlanTests',
  'handovers',
  'registrationChanges',
] as const satisfies readonly AskKind[];
export type CountedRegisterAsk = (typeof COUNTED_REGISTER_ASKS)[number];

/** From which day it waits, and by which day it is to be done; null: no day is set. */
type Dates = { since: DanishDate; due: DanishDate | null };

/** One thing that is asked of somebody about a subject. */
export type Ask = Dates &
  (
    | {
        kind: 'answer';
        /** The seats to answer for, the own one first: a deputy acts for others. */
        seats: readonly PersonId[];
      }
    /** Whether somebody is conflicted, for the seats of one's own and of one's mandates to say. */
    | { kind: 'conflict'; personId: PersonId; seats: readonly PersonId[] }
    /** Nobody can decide it as the body is now: the body, its rule or the item is to be changed. */
    | { kind: 'undecidable'; because: Deadlock['why'] }
    /** Whether a deputy may act for a member, for that member or the chair to confirm. */
    | { kind: 'mandate'; deputyId: PersonId; memberId: PersonId }
    /** A change of who decides, or how, for a member of the body to confirm. */
    | { kind: 'bodyChange'; change: BodyChange['type'] }
    /** What was approved holds no more: it is to be put forward anew. */
    | { kind: 'reopened'; because: Reopening['because'] }
    /** It was sent back, or its day has come: it is to be put forward in a new version. */
    | { kind: 'returned' | 'postponed' }
    /** It was decided, and is not in the municipality's journal in the time that local policy gives. */
    | { kind: 'journal' }
    /** It was sent on to a political body, and what that decided is not recorded. */
    | { kind: 'referral' }
    | { kind: StepKind; stepId: string; ownerId: PersonId }
    /** What the secretary wrote, to be confirmed; with the open items that the same press answers. */
    | { kind: 'meeting'; recordNo: number; answers: readonly DecisionId[] }
    /** A meeting whose day has passed, with items that are still open: what was decided is to be written, or it is moved. */
    | { kind: 'unrecorded' }
    /** A month's draft, to be looked through and released; the month in which the app began is never sent by itself. */
    | { kind: 'release' | 'releaseFirst' }
    /** Months that are over and were never issued, the newest first. They can be had, and nobody complains of them. */
    | { kind: 'missedMonths'; months: readonly Month[] }
    /** A month's status, to be taken to efterretning. */
    | { kind: 'noting'; version: number }
    | { kind: 'followUp' }
    /** Whoever was asked holds no role any more: somebody else is to be named. */
    | { kind: 'followUpOwner'; ownerId: PersonId }
    /** Courses that others have reported, the oldest first. */
    | { kind: 'verification'; completionIds: readonly CompletionId[] }
    /** A clock of an incident runs; null: to no instant. */
    | { kind: 'incidentClock'; clock: Clock; dueAt: Instant | null }
    /** After an incident: so many approvals, of which nobody has said whether they still hold. */
    | { kind: 'approvalsInQuestion'; count: number }
    /** A course of one's own that is lacking, or whose date is near. */
    | { kind: 'ownCourse' }
    /** A date of the year's work that is near or has passed, and who was named to see to it. */
    | { kind: 'cycleItem'; ownerId: PersonId | null }
    /** A remark about a supplier, for whoever has it to answer. */
    | { kind: 'supplierRemark' }
    /** The next measurement or exercise is near or late; or a finding of an exercise, for whoever has it to mend. */
    | { kind: 'baselineDue' | 'exerciseDue' | 'exerciseFinding' }
    /** So many findings of exercises that others have, whose day is near or past. */
    | { kind: 'exerciseFindings'; count: number }
    /** So many things of a sort in the lists of suppliers and systems. */
    | { kind: CountedRegisterAsk; count: number }
    /** A source that cannot be read, or has not been for so long that what is known of it is old. */
    | { kind: 'feedTrouble'; feed: FeedId; trouble: FeedTrouble['standing'] }
    /** A measure whose day has passed, that was to be reviewed, or whose evidence says nothing about today any more. */
    | { kind: 'measureLate' | 'measureReview' | 'measureEvidence' }
    /** The register is not what the body approved: so many measures are to be put forward. */
    | { kind: 'measuresChanged'; count: number }
    /** An incident was confirmed to be significant after the measures were approved; of it only its number is told. */
    | { kind: 'measuresAfterIncident'; incidentId: IncidentId }
    /** The approval of the measures is more than a year old. */
    | { kind: 'measuresOverYear' }
  );

/** What an ask is about. A person has each subject before them once, whatever is asked about it. */
export type WaitingSubject =
  | { about: 'decision'; decisionId: DecisionId }
  | { about: 'meeting'; meetingId: MeetingId }
  | { about: 'report'; month: Month }
  | { about: 'missedMonths' }
  | { about: 'followUp'; followUpId: FollowUpId }
  | { about: 'incident'; incidentId: IncidentId }
  | { about: 'courses' }
  | { about: 'ownTraining' }
  | { about: 'cycleItem'; itemId: CycleItemId }
  | { about: 'supplierRemark'; supplierId: SupplierId; remarkId: string }
  | { about: 'suppliers' }
  | { about: 'systems' }
  | { about: 'registration' }
  | { about: 'baseline' }
  | { about: 'exercises' }
  | { about: 'exerciseFinding'; exerciseId: ExerciseId; findingId: string }
  | { about: 'feed'; feed: FeedId }
  | { about: 'measure'; measureId: MeasureId }
  | { about: 'measureSet' }
  | { about: 'mandate'; mandateId: MandateId }
  | { about: 'bodyChange'; changeId: ChangeId };

/** One subject that waits for one person, with everything that is asked of them about it, the most urgent first. */
export type Waiting = Dates & {
  /** The same wherever it is shown, such as `decision/D-2026-014`. */
  id: string;
  subject: WaitingSubject;
  asks: readonly [Ask, ...Ask[]];
};

/** A subject with what is asked about it; nothing when nothing is. */
export function waitingOf(subject: WaitingSubject, asks: readonly Ask[]): readonly Waiting[] {
  const [first, ...others] = [...asks].sort(byUrgency);
  if (first === undefined) return [];
  const { due } = first;
  const since = others.reduce((oldest, one) => (one.since < oldest ? one.since : oldest), first.since);
  return [{ id: idOf(subject), subject, asks: [first, ...others], since, due }];
}

/** After every day, for what has none. */
const NO_DAY = '~';

/** What has a day comes first, the earliest on top; then what has waited longest. */
export const byUrgency = (one: Dates, other: Dates): number =>
  compare(one.due ?? NO_DAY, other.due ?? NO_DAY) || compare(one.since, other.since);

function idOf(subject: WaitingSubject): string {
  switch (subject.about) {
    case 'decision':
      return `decision/${subject.decisionId}`;
    case 'meeting':
      return `meeting/${subject.meetingId}`;
    case 'report':
      return `status/${subject.month}`;
    case 'missedMonths':
      return 'status/missed';
    case 'followUp':
      return `follow-up/${subject.followUpId}`;
    case 'incident':
      return `incident/${subject.incidentId}`;
    case 'courses':
      return 'courses';
    case 'ownTraining':
      return 'own-training';
    case 'cycleItem':
      return `cycle/${subject.itemId}`;
    case 'supplierRemark':
      return `supplier/${subject.supplierId}/${subject.remarkId}`;
    case 'exerciseFinding':
      return `exercise/${subject.exerciseId}/${subject.findingId}`;
    case 'suppliers':
    case 'systems':
    case 'registration':
    case 'baseline':
    case 'exercises':
      return subject.about;
    case 'feed':
      return `feed/${subject.feed}`;
    case 'measure':
      return `measure/${subject.measureId}`;
    case 'measureSet':
      return 'measures';
    case 'mandate':
      return `mandate/${subject.mandateId}`;
    case 'bodyChange':
      return `body-change/${subject.changeId}`;
    default:
      return unreachable(subject);
  }
}
