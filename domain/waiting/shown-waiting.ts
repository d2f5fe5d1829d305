import type { MandateId } from '../access/mandate';
import type { PersonId } from '../access/role';
import type { BodyChange, ChangeId } from '../body-change/body-change';
import { danishDate, type DanishDate, type Instant, type Month } from '../calendar/danish-time';
import type { CycleItemId } from '../cycle/cycle-item';
import type { Deadlock } from '../decision/deadlock';
import { maySee } from '../decision/may-see';
import { openSteps, type StepKind } from '../decision/open-step';
import type { DecisionId } from '../decision/terms';
import type { ExerciseId } from '../exercise/exercise';
import type { FeedId } from '../feed/feed';
import type { FeedTrouble } from '../feed/feed-standing';
import type { MeasureId } from '../measure/registered-measure';
import type { Clock } from '../incident/clock';
import type { IncidentId } from '../incident/incident';
import type { MeetingId } from '../meeting/meeting';
import type { Oversight } from '../oversight';
import type { FollowUpId } from '../status/follow-up';
import type { SupplierId } from '../supplier/supplier';
import { statusDay } from '../status/status-day';
import { unreachable } from '../ground/unreachable';
import { COUNTED_REGISTER_ASKS, type Ask, type AskKind, type Waiting } from './waiting';
import { waitingFor } from './waiting-for';
import { type Reopening } from '../decision/reopened';

/** A name for showing; null: it has been erased. */
type ShownName = string | null;

type ShownDates = {
  since: DanishDate;
  due: DanishDate | null;
  /** The day by which it was to be done has passed. */
  isLate: boolean;
};

/** What is asked with nothing beside its dates. */
export const PLAIN_ASKS = [
  'returned',
  'postponed',
  'journal',
  'referral',
  'meeting',
  'unrecorded',
  'release',
  'releaseFirst',
  'noting',
  'followUp',
  'ownCourse',
  'supplierRemark',
  'baselineDue',
  'exerciseDue',
  'exerciseFinding',
  'measureLate',
  'measureReview',
  'measureEvidence',
  'measuresOverYear',
] as const satisfies readonly AskKind[];

/** What is asked of so many things of a sort. */
export const COUNTED_ASKS = [
  'verification',
  'approvalsInQuestion',
  ...COUNTED_REGISTER_ASKS,
  'exerciseFindings',
  'measuresChanged',
] as const satisfies readonly AskKind[];

/** An ask with names and texts in place of ids. */
export type ShownAsk = ShownDates &
  (
    | { kind: 'answer'; isOwn: boolean; forNames: readonly ShownName[] }
    | { kind: 'conflict'; name: ShownName }
    | { kind: 'undecidable'; because: Deadlock['why'] }
    | { kind: 'mandate'; deputy: ShownName; member: ShownName }
    | { kind: 'bodyChange'; change: BodyChange['type'] }
    | { kind: 'reopened'; because: Reopening['because'] }
    | { kind: 'missedMonths'; months: readonly Month[] }
    | {
        kind: StepKind;
        stepId: string;
        text: string;
        /** Whoever it was given to, if that is somebody else who has left. */
        owner: { name: ShownName } | null;
      }
    | { kind: (typeof PLAIN_ASKS)[number] }
    | { kind: 'followUpOwner'; name: ShownName }
    | { kind: 'measuresAfterIncident'; incidentId: IncidentId }
    /** Whoever was named to see to it, if that is somebody else. */
    | { kind: 'cycleItem'; owner: { name: ShownName } | null }
    | { kind: 'incidentClock'; clock: Clock; dueAt: Instant | null }
    | { kind: 'feedTrouble'; feed: FeedId; trouble: FeedTrouble['standing'] }
    | { kind: (typeof COUNTED_ASKS)[number]; count: number }
  );

/** What an ask is about. A title that the reader may not see is null. */
export type ShownSubject =
  | { about: 'decision'; decisionId: DecisionId; title: string | null }
  | { about: 'meeting'; meetingId: MeetingId; on: DanishDate }
  /** `statusOn` is the day that the status is named after. */
  | { about: 'report'; month: Month; statusOn: DanishDate }
  | { about: 'missedMonths' }
  | { about: 'followUp'; followUpId: FollowUpId; month: Month; statusOn: DanishDate; text: string }
  /** Its number alone: what has happened stands on its page. */
  | { about: 'incident'; incidentId: IncidentId }
  | { about: 'courses' }
  | { about: 'ownTraining' }
  | { about: 'cycleItem'; itemId: CycleItemId; title: string }
  /** `name` is the supplier's. */
  | { about: 'supplierRemark'; supplierId: SupplierId; remarkId: string; name: string; text: string }
  | { about: 'suppliers' }
  | { about: 'baseline' }
  | { about: 'exercises' }
  | { about: 'exerciseFinding'; exerciseId: ExerciseId; findingId: string; scenario: string; text: string }
  | { about: 'systems' }
  | { about: 'registration' }
  | { about: 'feed'; feed: FeedId }
  | { about: 'measure'; measureId: MeasureId; title: string }
  | { about: 'measureSet' }
  | { about: 'mandate'; mandateId: MandateId }
  | { about: 'bodyChange'; changeId: ChangeId };

export type ShownWaiting = { id: string; subject: ShownSubject; asks: readonly ShownAsk[] };

type Looking = { personId: PersonId; now: Instant; nameOf: (personId: PersonId) => ShownName };

/** What waits for a person as bot and overview show it, in the same order. */
export function shownWaiting(state: Oversight, looking: Looking): readonly ShownWaiting[] {
  return waitingFor(state, looking.personId, looking.now).map((one) => ({
    id: one.id,
    subject: shownSubject(state, one, looking),
    asks: one.asks.map((ask) => shownAsk(state, one, ask, looking)),
  }));
}

function shownSubject(state: Oversight, { subject }: Waiting, { personId, now }: Looking): ShownSubject {
  switch (subject.about) {
    case 'decision': {
      const decision = known(state.decisions.get(subject.decisionId), subject.decisionId);
      const isSeen = maySee(decision, state.access, personId, danishDate(now));
      return { ...subject, title: isSeen ? decision.content.title : null };
    }
    case 'meeting':
      return { ...subject, on: known(state.meetings.get(subject.meetingId), subject.meetingId).on };
    case 'followUp': {
      const { month, text } = known(state.followUps.get(subject.followUpId), subject.followUpId);
      return { ...subject, month, statusOn: statusDay(state, month), text };
    }
    case 'cycleItem':
      return { ...subject, title: known(state.cycle.get(subject.itemId), subject.itemId).title };
    case 'measure': {
      const { title } = known(state.measures.get(subject.measureId), subject.measureId);
      return { ...subject, title };
    }
    case 'supplierRemark': {
      const { name, remarks } = known(state.suppliers.get(subject.supplierId), subject.supplierId);
      const { text } = known(
        remarks.find(({ remarkId }) => remarkId === subject.remarkId),
        subject.remarkId,
      );
      return { ...subject, name, text };
    }
    case 'exerciseFinding': {
      const { scenario, findings } = known(state.exercises.held.get(subject.exerciseId), subject.exerciseId);
      const { text } = known(
        findings.find(({ findingId }) => findingId === subject.findingId),
        subject.findingId,
      );
      return { ...subject, scenario, text };
    }
    case 'report':
      return { ...subject, statusOn: statusDay(state, subject.month) };
    case 'missedMonths':
    case 'incident':
    case 'courses':
    case 'ownTraining':
    case 'suppliers':
    case 'systems':
    case 'registration':
    case 'baseline':
    case 'exercises':
    case 'feed':
    case 'measureSet':
    case 'mandate':
    case 'bodyChange':
      return subject;
    default:
      return unreachable(subject);
  }
}

function shownAsk(
  state: Oversight,
  { subject }: Waiting,
  ask: Ask,
  { personId, now, nameOf }: Looking,
): ShownAsk {
  const { since, due } = ask;
  const dates: ShownDates = { since, due, isLate: due !== null && due < danishDate(now) };
  switch (ask.kind) {
    case 'answer': {
      const others = ask.seats.filter((one) => one !== personId);
      const isOwn = others.length < ask.seats.length;
      return { ...dates, kind: ask.kind, isOwn, forNames: others.map(nameOf) };
    }
    case 'conflict':
      return { ...dates, kind: ask.kind, name: nameOf(ask.personId) };
    case 'reopened':
      return { ...dates, kind: ask.kind, because: ask.because };
    case 'undecidable':
      return { ...dates, kind: ask.kind, because: ask.because };
    case 'mandate':
      return { ...dates, kind: ask.kind, deputy: nameOf(ask.deputyId), member: nameOf(ask.memberId) };
    case 'bodyChange':
      return { ...dates, kind: ask.kind, change: ask.change };
    case 'condition':
    case 'step': {
      const { kind, stepId, ownerId } = ask;
      const decision = subject.about === 'decision' ? state.decisions.get(subject.decisionId) : undefined;
      const step = openSteps(known(decision, stepId)).find((one) => one.stepId === stepId);
      const owner = ownerId === personId ? null : { name: nameOf(ownerId) };
      return { ...dates, kind, stepId, text: step?.text ?? '', owner };
    }
    case 'followUpOwner':
      return { ...dates, kind: ask.kind, name: nameOf(ask.ownerId) };
    case 'verification':
      return { ...dates, kind: ask.kind, count: ask.completionIds.length };
    case 'cycleItem': {
      const { kind, ownerId } = ask;
      const owner = ownerId === null || ownerId === personId ? null : { name: nameOf(ownerId) };
      return { ...dates, kind, owner };
    }
    case 'approvalsInQuestion':
    case 'supplierRemarks':
    case 'supplierStatements':
    case 'supplierApprovals':
    case 'untestedPlans':
    case 'oldPlanTests':
    case 'handovers':
    case 'registrationChanges':
    case 'exerciseFindings':
    case 'measuresChanged':
      return { ...dates, kind: ask.kind, count: ask.count };
    case 'measuresAfterIncident':
      return { ...dates, kind: ask.kind, incidentId: ask.incidentId };
    case 'feedTrouble':
      return { ...dates, kind: ask.kind, feed: ask.feed, trouble: ask.trouble };
    case 'missedMonths':
      return { ...dates, kind: ask.kind, months: ask.months };
    case 'incidentClock': {
      const isLate = ask.dueAt !== null && ask.dueAt < now;
      return { ...dates, isLate, kind: ask.kind, clock: ask.clock, dueAt: ask.dueAt };
    }
    case 'returned':
    case 'postponed':
    case 'journal':
    case 'referral':
    case 'meeting':
    case 'unrecorded':
    case 'release':
    case 'releaseFirst':
    case 'noting':
    case 'followUp':
    case 'ownCourse':
    case 'supplierRemark':
    case 'baselineDue':
    case 'exerciseDue':
    case 'exerciseFinding':
    case 'measureLate':
    case 'measureReview':
    case 'measureEvidence':
    case 'measuresOverYear':
      return { ...dates, kind: ask.kind };
    default:
      return unreachable(ask);
  }
}

/** What is in somebody's list was taken from the state and is there. */
function known<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`Cannot show what waits: "${id}" is unknown`);
  return thing;
}
