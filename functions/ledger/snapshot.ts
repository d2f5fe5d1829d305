import { createHash } from 'node:crypto';
import type { Access } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import type { Oversight } from '../../domain/oversight';
import { completionKey, type Completion, type Evidence } from '../../domain/training/training';

/** Raise this when the folded state gets another shape; older snapshots are then passed over and made anew. */
const SHAPE = 3;

/** Keeps the newest snapshot; losing it costs time, nothing else. */
export type SnapshotStore = {
  load: () => Promise<string | undefined>;
  save: (text: string) => Promise<void>;
};

/** The state as text, sealed with a hash so that a damaged snapshot is never taken for the ledger's truth. */
export function snapshotText(state: Oversight): string {
  const evidence = createEvidenceList();
  const completions = [...state.training.completions].map(([personId, logged]): KeptCompletions => [
    personId,
    logged.map((one) => [
      one.completionId,
      one.courseId,
      one.completedOn,
      evidence.place(one.evidence),
      one.loggedAt,
    ]),
  ]);
  const body = JSON.stringify({
    head: state.head,
    startedAt: state.startedAt,
    lastAt: state.lastAt,
    access: { ...state.access, memberships: [...state.access.memberships] },
    courses: [...state.training.courses],
    completions,
    evidence: evidence.list,
    policies: state.policies,
    decisions: [...state.decisions],
    meetings: [...state.meetings],
    reports: [...state.reports],
  });
  return `${String(SHAPE)} ${seal(body)}\n${body}`;
}

/** The state that a snapshot holds, or `undefined` if it is damaged or of another shape. */
export function stateOfSnapshot(text: string): Oversight | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== `${String(SHAPE)} ${seal(body)}`) return undefined;
  // The seal holds, so this is the text that snapshotText made of an Oversight of this very shape.
  const kept = JSON.parse(body) as Pick<Oversight, 'head' | 'startedAt' | 'lastAt' | 'policies'> & {
    access: Omit<Access, 'memberships'> & { memberships: [never, never][] };
    courses: [never, never][];
    completions: KeptCompletions[];
    evidence: Evidence[];
    decisions: [never, never][];
    meetings: [never, never][];
    reports: [never, never][];
  };
  const completions = new Map(
    kept.completions.map(([personId, rows]) => [personId, completionsOf(personId, rows)]),
  );
  return {
    head: kept.head,
    startedAt: kept.startedAt,
    lastAt: kept.lastAt,
    access: { ...kept.access, memberships: new Map(kept.access.memberships) },
    training: {
      courses: new Map(kept.courses),
      completions,
      completionsByKey: new Map(
        [...completions.values()].flatMap((logged) =>
          logged.map((one) => [completionKey(one), one] as const),
        ),
      ),
    },
    policies: kept.policies,
    decisions: new Map(kept.decisions),
    meetings: new Map(kept.meetings),
    reports: new Map(kept.reports),
  };

  function completionsOf(personId: PersonId, rows: KeptCompletions[1]): Completion[] {
    return rows.map(([completionId, courseId, completedOn, place, loggedAt]) => {
      const evidence = kept.evidence[place] ?? { kind: 'seenByCoordinator' };
      return { completionId, personId, courseId, completedOn, evidence, loggedAt };
    });
  }
}

/**
 * A person's completions as rows without field names, with the evidence by its place in a list: completions are by far
 * the most of a snapshot, and one participant list is the evidence of thousands of them.
 */
type KeptCompletions = [
  PersonId,
  [completionId: string, courseId: string, completedOn: string, evidence: number, loggedAt: string][],
];

function createEvidenceList(): { list: Evidence[]; place: (evidence: Evidence) => number } {
  const list: Evidence[] = [];
  const places = new Map<string, number>();
  const place = (evidence: Evidence): number => {
    const key =
      evidence.kind === 'seenByCoordinator'
        ? ''
        : `${evidence.kind} ${evidence.contentHash} ${evidence.fileName}`;
    const known = places.get(key) ?? list.push(evidence) - 1;
    places.set(key, known);
    return known;
  };
  return { list, place };
}

/** What a snapshot says, without its seal; for comparing two of them whatever the order of their fields. */
export const contentOf = (text: string): unknown => JSON.parse(text.slice(text.indexOf('\n') + 1)) as unknown;

const seal = (body: string): string => createHash('sha256').update(body).digest('hex');
