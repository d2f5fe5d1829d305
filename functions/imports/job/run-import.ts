import type { Instant } from '../../../domain/calendar/danish-time';
import type { Oversight } from '../../../domain/oversight';
import type { RefusalCode } from '../../../domain/refusal';
import { participationRefusal } from '../../../domain/training/log-completion';
import { findCompletion, type Evidence, type Participation } from '../../../domain/training/training';
import type { ContentStore } from '../../content/content-store';
import { mustSwap } from '../../pace/compare-and-swap';
import type { Kept } from '../../pace/kept';
import type { SendWork } from '../../delivery/work';
import { MOST_ENTRIES } from '../../ledger/ledger-store';
import { takingIn, type OversightLedger, type Requester } from '../../ledger/oversight-ledger';
import { loadPlan } from './import-plan';
import type { ImportProblem, StoredImport, ImportStore } from './import-store';

/** Rows that one message takes on, so that none runs for longer than a host lets it. */
export const ROWS_A_MESSAGE = 10_000;

/** Rows between two checkpoints: few enough that stop is soon heeded, many enough that the noting costs little. */
const ROWS_A_CHECKPOINT = 5 * MOST_ENTRIES;

export type ImportParts = {
  imports: ImportStore;
  ledger: Pick<OversightLedger, 'execute' | 'load'>;
  content: Pick<ContentStore, 'get' | 'put' | 'describe'>;
  sendWork: SendWork;
  now: () => Instant;
};

/**
 * Writes the next rows of an import, a hundred in a transaction, and asks for another message where rows are left. It may
 * break off and be repeated anywhere: rows that are in the ledger already are passed over. Throws where trying again
 * may help.
 */
export async function runImport(importId: string, parts: ImportParts): Promise<void> {
  const { imports, content, sendWork } = parts;
  let kept = await imports.get(importId);
  if (kept?.value.state !== 'running') return;
  // Rows must not point to a list that is no longer there.
  if ((await content.describe(kept.value.contentHash)) === undefined) {
    await note(kept, { ...NOTHING, state: 'failed', problem: 'import-tidied' }, parts);
    return;
  }
  const { planHashes, counts } = kept.value;
  const until = Math.min(counts.new, kept.value.done + ROWS_A_MESSAGE);
  while (kept.value.done < until) {
    const rows = await loadPlan(content, planHashes, kept.value.done);
    if (rows.length === 0)
      throw new Error('Cannot go on with an import: its plan has fewer rows than it says');
    for (let start = 0; start < rows.length; start += ROWS_A_CHECKPOINT) {
      const part = rows.slice(start, start + ROWS_A_CHECKPOINT).map(({ participation }) => participation);
      const next = await note(kept, await writePart(part, kept.value, parts), parts);
      if (next?.value.state !== 'running') return;
      kept = next;
    }
  }
  if (until < counts.new) return sendWork({ kind: 'import', importId });
  await note(kept, { ...NOTHING, state: 'done' }, parts);
}

type Outcome = {
  done: number;
  written: number;
  state: StoredImport['state'];
  problem: ImportProblem | null;
};

const NOTHING = { done: 0, written: 0, problem: null } as const;

async function writePart(
  part: readonly Omit<Participation, 'evidence'>[],
  row: StoredImport,
  parts: ImportParts,
): Promise<Outcome> {
  const { contentHash, fileName, startedBy: personId } = row;
  const evidence: Evidence = { kind: 'participantList', contentHash, fileName };
  const requester = takingIn({ kind: 'person', personId, isTenantAdministrator: false, surface: 'tab' });
  const outcome = { done: 0, written: 0 };
  for (let start = 0; start < part.length; start += MOST_ENTRIES) {
    const participations = part.slice(start, start + MOST_ENTRIES).map((one) => ({ ...one, evidence }));
    const state = await logged(parts, participations, requester);
    if (state === 'refused') return { ...outcome, state: 'failed', problem: 'not-allowed' };
    outcome.done += participations.length;
    outcome.written += participations.filter((one) => isOfList(state, one, contentHash)).length;
  }
  return { ...outcome, state: 'running', problem: null };
}

/**
 * Whether the import put the row into the ledger, now or before it broke off: counted by what is there, not by what ran.
 * The row was not there when it was planned, and of a list one import runs at a time, so what the list shows is its work.
 */
function isOfList({ training }: Oversight, row: Participation, contentHash: string): boolean {
  const evidence = findCompletion(training, row)?.evidence;
  return evidence?.kind === 'participantList' && evidence.contentHash === contentHash;
}

/** Refusals that concern who asks; every other concerns a row. */
const ABOUT_THE_ASKER: ReadonlySet<RefusalCode> = new Set(['not-allowed', 'not-on-roster', 'not-signed-in']);

/** Logs the rows. Where one of them is no longer possible (course retired, person gone), it logs the others. */
async function logged(
  { ledger, now }: ImportParts,
  participations: readonly Participation[],
  requester: Requester,
): Promise<Oversight | 'refused'> {
  const first = await ledger.execute({ type: 'LogParticipants', participations }, requester);
  if (first.ok) return first.value.state;
  if (ABOUT_THE_ASKER.has(first.refusal.code)) return 'refused';
  const state = await ledger.load();
  const possible = participations.filter((one) => participationRefusal(state, one, now()) === undefined);
  const again = await ledger.execute({ type: 'LogParticipants', participations: possible }, requester);
  if (again.ok) return again.value.state;
  if (ABOUT_THE_ASKER.has(again.refusal.code)) return 'refused';
  throw new Error(`Cannot go on with an import: ${again.refusal.code}`);
}

/**
 * Notes how far it has come, on top of a stop that came meanwhile. Where another message has taken the import further,
 * this one leaves it to that: nothing is answered.
 */
function note(
  kept: Kept<StoredImport>,
  { done, written, state, problem }: Outcome,
  { imports, now }: ImportParts,
): Promise<Kept<StoredImport> | undefined> {
  const { importId, done: doneBefore, written: writtenBefore } = kept.value;
  let current: Kept<StoredImport> | undefined = kept;
  return mustSwap(`note how far import "${importId}" has come`, async () => {
    if (current?.value.done !== doneBefore) return { done: undefined };
    const after = current.value.state === 'running' ? state : current.value.state;
    const value: StoredImport = {
      ...current.value,
      done: doneBefore + done,
      written: writtenBefore + written,
      takenUp: done > 0 ? 0 : current.value.takenUp,
      state: after,
      problem: after === 'failed' ? problem : null,
      changedAt: now(),
    };
    const isNoted = await imports.replace({ value, etag: current.etag });
    current = await imports.get(importId);
    return isNoted ? { done: current } : 'again';
  });
}
