import type { PersonId } from '../access/role';
import type { BodyChange } from '../body-change/body-change';
import type { DanishDate, Month } from '../calendar/danish-time';
import type { LedgerEntry } from '../event';
import type { OtherCourse } from '../training/training';

/** A course that somebody took: who and when, and what it was called then. */
export type NamedCompletion = {
  personId: PersonId;
  courseId: string | null;
  title: string;
  completedOn: DanishDate;
};

/**
 * What the things of the ledger were called as of an entry. It is no state to decide by, and keeps what the state lets
 * go of, such as the name of a date that was taken out of the year.
 */
export type ThingNames = {
  decisions: Map<string, { title: string; files: Map<string, string> }>;
  courses: Map<string, string>;
  completions: Map<string, NamedCompletion>;
  mandates: Map<string, { deputyId: PersonId; memberId: PersonId }>;
  delegations: Map<string, PersonId>;
  actingChairs: Map<string, PersonId>;
  changes: Map<string, BodyChange>;
  meetings: Map<string, DanishDate>;
  /** `times`: how often it has been set, from 1. */
  cycle: Map<string, { title: string; times: number }>;
  measures: Map<string, string>;
  /** Rules of the municipality's own, and material linked to demands. */
  localRules: Map<string, { title: string; times: number }>;
  materials: Map<string, string>;
  followUps: Map<string, { month: Month; text: string; ownerId: PersonId }>;
  /** `times`: how often it has been set, from 1; `remarks`: their texts by id. */
  suppliers: Map<string, { name: string; times: number; remarks: Map<string, string> }>;
  systems: Map<string, { name: string; times: number }>;
  baselines: Map<string, string>;
  /** `findings`: their texts by id. */
  exercises: Map<string, { scenario: string; findings: Map<string, string> }>;
};

export const noNames = (): ThingNames => ({
  decisions: new Map(),
  courses: new Map(),
  completions: new Map(),
  mandates: new Map(),
  delegations: new Map(),
  actingChairs: new Map(),
  changes: new Map(),
  meetings: new Map(),
  cycle: new Map(),
  measures: new Map(),
  localRules: new Map(),
  materials: new Map(),
  followUps: new Map(),
  suppliers: new Map(),
  systems: new Map(),
  baselines: new Map(),
  exercises: new Map(),
});

/** Learns what an entry calls things. The maps are the caller's own and are filled in place; the shape is today's. */
export function learnNames(names: ThingNames, { type, data }: LedgerEntry): void {
  switch (type) {
    case 'DecisionSubmitted':
    case 'DecisionRevised': {
      const files = names.decisions.get(data.decisionId)?.files ?? new Map<string, string>();
      for (const one of data.content.annexes) files.set(one.contentHash, one.fileName);
      names.decisions.set(data.decisionId, { title: data.content.title, files });
      return;
    }
    case 'ConditionFulfilled':
      names.decisions.get(data.decisionId)?.files.set(data.evidence.contentHash, data.evidence.fileName);
      return;
    case 'CourseAdded':
    case 'CourseRevised':
      names.courses.set(data.courseId, data.title);
      return;
    case 'CompletionLogged':
    case 'CompletionReported':
    case 'CompletionCorrected': {
      const { completionId, personId, courseId, otherCourse, completedOn } = data;
      const title = titleOf(names, courseId, otherCourse);
      names.completions.set(completionId, { personId, courseId, title, completedOn });
      return;
    }
    case 'MandateRecorded':
      names.mandates.set(data.mandateId, { deputyId: data.deputyId, memberId: data.memberId });
      return;
    case 'DelegationRecorded':
      names.delegations.set(data.delegationId, data.delegateId);
      return;
    case 'ActingChairRecorded':
      names.actingChairs.set(data.actingId, data.personId);
      return;
    case 'ChangeProposed':
      names.changes.set(data.changeId, data.change);
      return;
    case 'MeetingPlanned':
    case 'MeetingChanged':
      names.meetings.set(data.meetingId, data.on);
      return;
    case 'CycleItemSet': {
      const times = (names.cycle.get(data.itemId)?.times ?? 0) + 1;
      names.cycle.set(data.itemId, { title: data.title, times });
      return;
    }
    case 'MeasureRegistered':
    case 'MeasureRevised':
      names.measures.set(data.measureId, data.title);
      return;
    case 'LocalRuleSet': {
      const times = (names.localRules.get(data.ruleId)?.times ?? 0) + 1;
      names.localRules.set(data.ruleId, { title: data.title, times });
      return;
    }
    case 'MaterialLinked':
      names.materials.set(data.materialId, data.title);
      return;
    case 'CycleItemDone': {
      const { itemId, next } = data;
      if (next === null) return;
      names.cycle.set(next.itemId, { title: names.cycle.get(itemId)?.title ?? '', times: 1 });
      return;
    }
    case 'SupplierSet': {
      const { times = 0, remarks = new Map<string, string>() } = names.suppliers.get(data.supplierId) ?? {};
      names.suppliers.set(data.supplierId, { name: data.name, times: times + 1, remarks });
      return;
    }
    case 'SupplierRemarkSet':
      names.suppliers.get(data.supplierId)?.remarks.set(data.remarkId, data.text);
      return;
    case 'SystemSet': {
      const times = (names.systems.get(data.systemId)?.times ?? 0) + 1;
      names.systems.set(data.systemId, { name: data.name, times });
      return;
    }
    case 'BaselineRecorded':
    case 'BaselineCorrected':
      names.baselines.set(data.resultId, data.name);
      return;
    case 'ExerciseRecorded':
    case 'ExerciseCorrected': {
      const { findings = new Map<string, string>() } = names.exercises.get(data.exerciseId) ?? {};
      names.exercises.set(data.exerciseId, { scenario: data.scenario, findings });
      return;
    }
    case 'ExerciseFindingSet':
      names.exercises.get(data.exerciseId)?.findings.set(data.findingId, data.text);
      return;
    case 'FollowUpRequested': {
      const { followUpId, month, text, ownerId } = data;
      names.followUps.set(followUpId, { month, text, ownerId });
      return;
    }
    default:
      return;
  }
}

const titleOf = ({ courses }: ThingNames, courseId: string | null, otherCourse: OtherCourse | null): string =>
  (courseId === null ? otherCourse?.title : courses.get(courseId)) ?? '';
