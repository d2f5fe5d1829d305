import { SHAPE_VERSION, type Entry } from '../ledger/entry';
import type { EntryActor } from '../ledger/stamp';
import { reportOfVersion3 } from './report-of-version-3';

type Fields = Readonly<Record<string, unknown>>;

/**
 * An entry as today's rules read it. An entry is never rewritten: one of an earlier version keeps its text and its
 * hash, and only its reading is completed here with what that version did not record. Version 1 knew one kind of
 * decision (the acceptance of a risk, on an unnamed five by five scale), the majority rule, and one answer a member.
 * Versions 1 and 2 knew courses of the catalogue only, without an end or an audience. Up to version 3 a report had
 * three sections and one version. Each step completes what its version lacked; a step that comes later sees the result.
 */
export function currentShape<Event extends Told>(entry: Entry<Event>): Entry<Event> {
  if (entry.v === SHAPE_VERSION) return entry;
  const data = COMPLETED.slice(entry.v - 1).reduce<Fields>(
    (fields, complete) => complete({ type: entry.type, data: fields }, entry.actor) ?? fields,
    entry.data,
  );
  // What is completed here is exactly what the types of today have beyond those of the earlier versions.
  return data === entry.data ? entry : { ...entry, data };
}

/** What the steps below look at; they name the types that have changed and leave all others as they are. */
type Told = { type: string; data: Fields };

type Step = (told: Told, actor: EntryActor) => Fields | undefined;

/** What each version did not record yet, beginning with the first: an old entry goes through all that came after it. */
const COMPLETED: readonly Step[] = [
  dataOfVersion1,
  dataOfVersion2,
  dataOfVersion3,
  dataOfVersion4,
  dataOfVersion5,
  dataOfVersion6,
];

/**
 * Up to version 6 a date of the year came once, had nobody who saw to it and was made from nothing; so nothing came after
 * it when it was done. And the rules about decisions did not say when an approval is taken up again.
 */
function dataOfVersion6({ type, data }: Told): Fields | undefined {
  switch (type) {
    case 'CycleItemSet':
      return { ...data, recurrence: null, ownerId: null, template: null, follows: null };
    case 'CycleItemDone':
      return { ...data, next: null };
    case 'DecisionPolicySet':
      return policyOfVersion6(data);
    case 'ChangeProposed': {
      const change = fieldsOf(data['change']);
      return change['type'] === 'DecisionPolicySet'
        ? { ...data, change: { ...change, data: policyOfVersion6(fieldsOf(change['data'])) } }
        : undefined;
    }
    default:
      return undefined;
  }
}

const policyOfVersion6 = (data: Fields): Fields => ({
  ...data,
  policy: { ...fieldsOf(data['policy']), revisitMonths: null },
});

/** Up to version 5 a meeting had a day and nothing more: neither hour nor place was said. */
function dataOfVersion5({ type, data }: Told): Fields | undefined {
  switch (type) {
    case 'MeetingPlanned':
    case 'MeetingChanged':
      return { ...data, time: null, place: null, teamsLink: null };
    default:
      return undefined;
  }
}

/**
 * Up to version 4 the rules of the monthly status named no hour and no limits: the app's defaults were what counted. And
 * nobody was asked to confirm a mandate: it counted as it was recorded.
 */
function dataOfVersion4({ type, data }: Told): Fields | undefined {
  switch (type) {
    case 'StatusPolicySet':
      return { ...data, dueHour: null, nearDays: null, staleAfterDays: {} };
    case 'MandateRecorded':
      return { ...data, askedOf: [], confirmation: 'notAsked' };
    default:
      return undefined;
  }
}

function dataOfVersion3({ type, data: fields }: Told, actor: EntryActor): Fields | undefined {
  switch (type) {
    case 'ReportIssued':
      return {
        month: fields['month'],
        report: reportOfVersion3(fieldsOf(fields['report'])),
        version: 1,
        contentHash: null,
        isReviewed: actor.kind === 'person',
        isLate: false,
        correction: null,
      };
    case 'ReportNoted':
      return { ...fields, version: 1 };
    default:
      return undefined;
  }
}

function dataOfVersion2({ type, data }: Told): Fields | undefined {
  switch (type) {
    case 'CourseAdded':
      return { ...data, audiences: [], validMonths: null };
    case 'CompletionLogged':
      return { ...data, otherCourse: null, minutes: null };
    default:
      return undefined;
  }
}

function dataOfVersion1({ type, data }: Told): Fields | undefined {
  switch (type) {
    case 'DecisionSubmitted':
      return {
        ...data,
        content: contentOfVersion1(fieldsOf(data['content'])),
        rule: { by: 'body', model: { kind: 'majority', quorum: 1 } },
        people: [],
      };
    case 'VoteCast':
      return { ...data, answerNo: 1, until: null, meetingId: null, training: null, onBehalfOf: null };
    case 'DecisionConcluded':
      return { ...data, tally: { ...fieldsOf(data['tally']), quorum: 1, conflicted: 0, postpone: 0 } };
    default:
      return undefined;
  }
}

function contentOfVersion1(content: Fields): Fields {
  const kept = Object.fromEntries(Object.entries(content).filter(([name]) => name !== 'scale'));
  const annexes = Array.isArray(content['annexes']) ? content['annexes'] : [];
  return {
    ...kept,
    scaleVersion: 0,
    publicText: content['recommendation'],
    level: 'body',
    delegationId: null,
    supersedes: null,
    actions: [],
    conditions: [],
    annexes: annexes.map((annex) => ({ ...fieldsOf(annex), confidential: true })),
  };
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
