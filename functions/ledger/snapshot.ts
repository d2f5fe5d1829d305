import { createHash } from 'node:crypto';
import type { PersonId } from '../../domain/access/role';
import { noAccess } from '../../domain/access/access';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { learn, type Fact } from '../../domain/training/known-at';
import { noTraining, type Evidence, type OtherCourse } from '../../domain/training/training';

/** Raise this when the folded state gets another shape; older snapshots are then passed over and made anew. */
const SHAPE = 13;

/** Keeps the newest snapshot; losing it costs time, nothing else. */
export type SnapshotStore = {
  load: () => Promise<string | undefined>;
  save: (text: string) => Promise<void>;
};

/**
 * The state as text, sealed with a hash so that a damaged snapshot is never taken for the ledger's truth. Of roster and
 * training the facts are kept and folded again: they must be had anyway, and say everything.
 */
export function snapshotText(state: Oversight): string {
  const evidence = createList<Evidence>((one) => JSON.stringify(one));
  const stamps = createList<KeptStamp>(([at, by]) => `${at} ${by ?? ''}`);
  const facts = state.facts.map((fact): KeptFact => {
    const stamp = stamps.place([fact.at, fact.by]);
    if (fact.type !== 'CompletionLogged') return { type: fact.type, data: fact.data, stamp };
    const { completionId, personId, courseId, otherCourse, completedOn, minutes } = fact.data;
    const place = evidence.place(fact.data.evidence);
    return [completionId, personId, courseId, otherCourse, completedOn, minutes, place, stamp];
  });
  const body = JSON.stringify({
    head: state.head,
    startedAt: state.startedAt,
    lastAt: state.lastAt,
    facts,
    evidence: evidence.list,
    stamps: stamps.list,
    changes: [...state.changes],
    policies: state.policies,
    decisions: [...state.decisions],
    annexReads: [...state.annexReads],
    meetings: [...state.meetings],
    indicators: [...state.indicators],
    cycle: [...state.cycle],
    measures: [...state.measures],
    suppliers: [...state.suppliers],
    systems: [...state.systems],
    baseline: { results: [...state.baseline.results], pace: state.baseline.pace },
    exercises: { held: [...state.exercises.held], pace: state.exercises.pace },
    incidents: [...state.incidents],
    registrations: state.registrations,
    registrationChanges: [...state.registrationChanges],
    feedDismissals: [...state.feedDismissals],
    feeds: [...state.feeds],
    statusPolicies: state.statusPolicies,
    drafts: [...state.drafts],
    reports: [...state.reports],
    followUps: [...state.followUps],
    personalStatus: [...state.personalStatus],
    localRules: [...state.localRules],
    localRuleCount: state.localRuleCount,
    setAside: [...state.setAside],
    materials: [...state.materials],
    materialCount: state.materialCount,
  });
  return `${String(SHAPE)} ${seal(body)}\n${body}`;
}

/** The state that a snapshot holds, or `undefined` if it is damaged or of another shape. */
export function stateOfSnapshot(text: string): Oversight | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== `${String(SHAPE)} ${seal(body)}`) return undefined;
  // The seal holds, so this is the text that snapshotText made of an Oversight of this very shape.
  const kept = JSON.parse(body) as Pick<
    Oversight,
    | 'head'
    | 'startedAt'
    | 'lastAt'
    | 'policies'
    | 'registrations'
    | 'statusPolicies'
    | 'localRuleCount'
    | 'materialCount'
  > & {
    facts: KeptFact[];
    evidence: Evidence[];
    stamps: KeptStamp[];
    changes: [never, never][];
    decisions: [never, never][];
    annexReads: [never, never][];
    meetings: [never, never][];
    reports: [never, never][];
    indicators: [never, never][];
    cycle: [never, never][];
    measures: [never, never][];
    suppliers: [never, never][];
    systems: [never, never][];
    baseline: Pick<Oversight['baseline'], 'pace'> & { results: [never, never][] };
    exercises: Pick<Oversight['exercises'], 'pace'> & { held: [never, never][] };
    incidents: [never, never][];
    registrationChanges: [never, never][];
    feedDismissals: string[];
    feeds: [never, never][];
    drafts: [never, never][];
    followUps: [never, never][];
    personalStatus: PersonId[];
    localRules: [never, never][];
    setAside: [never, never][];
    materials: [never, never][];
  };
  const known = { access: noAccess(), training: noTraining() };
  const facts = kept.facts.map((one) => factOf(one, kept));
  for (const fact of facts) learn(known, fact);
  return {
    head: kept.head,
    startedAt: kept.startedAt,
    lastAt: kept.lastAt,
    ...known,
    facts,
    changes: new Map(kept.changes),
    policies: kept.policies,
    decisions: new Map(kept.decisions),
    annexReads: new Map(kept.annexReads),
    meetings: new Map(kept.meetings),
    indicators: new Map(kept.indicators),
    cycle: new Map(kept.cycle),
    measures: new Map(kept.measures),
    suppliers: new Map(kept.suppliers),
    systems: new Map(kept.systems),
    baseline: { ...kept.baseline, results: new Map(kept.baseline.results) },
    exercises: { ...kept.exercises, held: new Map(kept.exercises.held) },
    incidents: new Map(kept.incidents),
    registrations: kept.registrations,
    registrationChanges: new Map(kept.registrationChanges),
    feedDismissals: new Set(kept.feedDismissals),
    feeds: new Map(kept.feeds),
    statusPolicies: kept.statusPolicies,
    drafts: new Map(kept.drafts),
    reports: new Map(kept.reports),
    followUps: new Map(kept.followUps),
    personalStatus: new Set(kept.personalStatus),
    localRules: new Map(kept.localRules),
    localRuleCount: kept.localRuleCount,
    setAside: new Map(kept.setAside),
    materials: new Map(kept.materials),
    materialCount: kept.materialCount,
  };
}

/** When and by whom; the rows of a list that was imported have it in common. */
type KeptStamp = [at: Instant, by: PersonId | null];

/**
 * A completion as a row without field names, with evidence and stamp by their place in a list: completions are by far
 * the most of a snapshot, and one participant list is the evidence of thousands of them. Any other fact as it is.
 */
type KeptFact =
  | [
      completionId: string,
      personId: PersonId,
      courseId: string | null,
      otherCourse: OtherCourse | null,
      completedOn: string,
      minutes: number | null,
      evidence: number,
      stamp: number,
    ]
  | (Omit<Fact, 'at' | 'by'> & { stamp: number });

function factOf(kept: KeptFact, { evidence, stamps }: { evidence: Evidence[]; stamps: KeptStamp[] }): Fact {
  const stampAt = (place: number) => {
    const [at = '', by = null] = stamps[place] ?? [];
    return { at, by };
  };
  if (!Array.isArray(kept)) {
    const { stamp, ...fact } = kept;
    // It was a Fact before its stamp was put into the list.
    return { ...fact, ...stampAt(stamp) } as Fact;
  }
  const [completionId, personId, courseId, otherCourse, completedOn, minutes, place, stamp] = kept;
  const shown = evidence[place] ?? { kind: 'seenByCoordinator' };
  const data = { completionId, personId, courseId, otherCourse, completedOn, minutes, evidence: shown };
  return { type: 'CompletionLogged', data, ...stampAt(stamp) };
}

/** Things that many rows have in common, each once and known by its place. */
function createList<Value>(keyOf: (value: Value) => string): {
  list: Value[];
  place: (value: Value) => number;
} {
  const list: Value[] = [];
  const places = new Map<string, number>();
  const place = (value: Value): number => {
    const key = keyOf(value);
    const known = places.get(key) ?? list.push(value) - 1;
    places.set(key, known);
    return known;
  };
  return { list, place };
}

/** What a snapshot says, without its seal; for comparing two of them whatever the order of their fields. */
export const contentOf = (text: string): unknown => JSON.parse(text.slice(text.indexOf('\n') + 1)) as unknown;

const seal = (body: string): string => createHash('sha256').update(body).digest('hex');
