import type { LedgerEntry, LedgerEvent } from '../../domain/event';
import type { Oversight } from '../../domain/oversight';
import { currentShape } from '../../domain/past-shapes/current-shape';
import type { LedgerStore } from '../ledger/ledger-store';
import type { TrailRow } from './trail-index';

/** The fact that an entry takes the place of, its number, and whether the two are of one kind. */
export type ReplacedFact = { fact: LedgerEvent; seq: number; isSame: boolean };

/**
 * What was so before an entry: exactly what folding up to the entry before it says of the same thing, without folding. A
 * version of an item is kept whole in the state, conditions that were added since the one before it included; all else is
 * what the last entry about the same thing said.
 */
export async function replacedFact(
  entry: LedgerEntry,
  { replaces }: TrailRow,
  { store, state }: { store: LedgerStore; state: Pick<Oversight, 'decisions'> },
): Promise<ReplacedFact | undefined> {
  if (replaces === null) return undefined;
  for await (const stored of store.read(replaces, replaces)) {
    if (stored === undefined) return undefined;
    const before = currentShape(stored);
    const isSame = before.type === entry.type || isVersion(entry) || isCompletion(entry) || isMeeting(entry);
    return { fact: versionBefore(entry, state) ?? before, seq: replaces, isSame };
  }
  return undefined;
}

const isVersion = ({ type }: LedgerEvent): boolean => type === 'DecisionRevised';
const isCompletion = ({ type }: LedgerEvent): boolean => type === 'CompletionCorrected';
const isMeeting = ({ type }: LedgerEvent): boolean => type === 'MeetingChanged' || type === 'CourseRevised';

function versionBefore(
  entry: LedgerEvent,
  { decisions }: Pick<Oversight, 'decisions'>,
): LedgerEvent | undefined {
  if (entry.type !== 'DecisionRevised') return undefined;
  const { decisionId, version } = entry.data;
  const before = decisions.get(decisionId)?.versions.find((one) => one.version === version - 1);
  if (before === undefined) return undefined;
  const { content, contentHash, rule, people } = before;
  return {
    type: 'DecisionSubmitted',
    data: { decisionId, version: before.version, content, contentHash, rule, people },
  };
}
