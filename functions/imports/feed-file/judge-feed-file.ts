import { danishDate, type Instant } from '../../../domain/calendar/danish-time';
import type { FeedChange } from '../../../domain/feed/feed-proposal';
import { GRID_FIELDS, type FileField, type FileGrid } from '../../../domain/feed/file-grid';
import { mergeRows } from '../../../domain/feed/merge-rows';
import { partyKey } from '../../../domain/feed/proposal-parts';
import { proposalsInPieces } from '../../../domain/feed/proposals-of';
import type { SourceRow } from '../../../domain/feed/source-row';
import { unreachable } from '../../../domain/ground/unreachable';
import type { Oversight } from '../../../domain/oversight';
import { ok, refuse, type Result } from '../../../domain/result';
import { systemTwins } from '../../../domain/system/system';
import { FEED_CHANGE_WORDS } from '../../../words/feed/feed-words';
import { FEED_FILE_WORDS } from '../../../words/imports/feed-file-words';
import type { Language } from '../../../words/language';
import { hashOf } from '../../ledger/hash-of';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import type { Fate } from '../fate';
import type { JudgedFile, JudgedRow } from '../judged-file';
import { fixedColumnsRefusal } from '../layout/fixed-columns';
import type { ReadRows } from '../layout/read-rows';
import { MOST_ROWS_OF_A_REGISTER } from '../registers/alias-reader';
import { fileRow } from './file-row';
import { columnsOf, gridOf, type GridTaken } from './grid-columns';

/** A file whose rows become proposals, with how it was read. */
export type JudgedFeedFile = JudgedFile & {
  grid: FileGrid;
  taken: GridTaken;
  /** What the rows must say and no column was taken for. While there is any, no row is read. */
  needs: readonly FileField[];
  /** What the file tells of, to be kept as what is known of files. */
  told: readonly SourceRow[];
  /** How many rows are of what is not in use and not in the registers. */
  inactive: number;
};

type Said = { grid: FileGrid | undefined; columns: GridTaken };
type Judging = {
  state: Pick<Oversight, 'systems' | 'suppliers'>;
  now: Instant;
  fileName: string;
  /** Of whoever reads the file, and of the municipality. */
  language: Language;
  registersIn: Language;
};

/** What each row of a file gives reason to propose, held against the registers as they are. Nothing is written. */
export function* judgeFeedFile(
  rows: ReadRows,
  { grid: asked, columns }: Said,
  { state, now, fileName, language, registersIn }: Judging,
): Slices<Result<JudgedFeedFile>> {
  const grid = asked ?? gridOf(rows.columns);
  const taken = columnsOf(grid, rows.columns, columns);
  const refusal = fixedColumnsRefusal(rows, { missing: [], doubled: [] }, MOST_ROWS_OF_A_REGISTER);
  if (refusal !== undefined) return refuse(refusal);
  const used = new Set<number | null>(Object.values(taken));
  const ignored = rows.columns.filter((name, index) => name !== '' && !used.has(index));
  const needs = GRID_FIELDS[grid].needed.filter((field) => (taken[field] ?? null) === null);
  if (needs.length > 0) return ok({ rows, grid, taken, needs, ignored, judged: [], told: [], inactive: 0 });

  const today = danishDate(now);
  const read: { row: ReadRows['rows'][number]; said: ReturnType<typeof fileRow> }[] = [];
  yield* inSlices(rows.rows, (row) => {
    const written = (field: FileField) => row.cells[taken[field] ?? -1]?.trim() ?? '';
    const columnOf = (field: FileField) => rows.columns[taken[field] ?? -1] ?? '';
    read.push({
      row,
      said: fileRow({ grid, written, columnOf, now, today, fileName, language: registersIn }),
    });
  });
  const told = read.flatMap(({ said }) => (said.kind === 'told' ? [said.row] : []));
  const changes = new Map<string, Set<FeedChange>>();
  // What was published in a file is no announcement, so there is nothing that is too old to be proposed.
  const by = { feed: 'file', today, since: '', hashOf } as const;
  for (const piece of proposalsInPieces(mergeRows(new Map(), told), state, by)) {
    yield;
    for (const { sourceId, change } of piece)
      changes.set(sourceId, (changes.get(sourceId) ?? new Set()).add(change));
  }
  const twins = systemTwins(state.systems);
  // A risk result of a system that is not listed proposes nothing yet; everything else is known by what it proposes.
  const isListed = ({ said }: SourceRow) =>
    said?.thing.kind !== 'risk' ||
    twins.find({ number: said.thing.kitosId, name: said.thing.name }) !== undefined;
  let inactive = 0;
  const judged: JudgedRow[] = [];
  yield* inSlices(read, ({ row, said }) => {
    switch (said.kind) {
      case 'passed':
        judged.push({ row, fate: { kind: 'empty', note: said.why } });
        return;
      case 'rejected':
        judged.push({ row, fate: { kind: 'rejected', refusal: said.refusal } });
        return;
      case 'told': {
        const found = new Set(keysOf(said.row).flatMap((key) => [...(changes.get(key) ?? [])]));
        if (found.size === 0 && !said.isActive) inactive += 1;
        judged.push({ row, fate: fateOf(said, found, { language, isListed: isListed(said.row) }) });
        return;
      }
      default:
        unreachable(said);
    }
  });
  return ok({ rows, grid, taken, needs, ignored, judged, told, inactive });
}

/** By what the proposals of a row are known: its own id, and the suppliers that it names. */
function keysOf({ sourceId, said }: SourceRow): readonly string[] {
  const thing = said?.thing;
  return [sourceId, ...(thing?.kind === 'contract' ? thing.parties.map(partyKey) : [])];
}

const NEW: readonly FeedChange[] = ['newSystem', 'newSupplier'];

function fateOf(
  { row, isActive }: { row: SourceRow; isActive: boolean },
  changes: ReadonlySet<FeedChange>,
  { language, isListed }: { language: Language; isListed: boolean },
): Fate {
  const words = FEED_FILE_WORDS[language];
  const unknown = (row.said?.unknown ?? []).map(({ field, value }) => words.unknownValue(field, value));
  if (changes.size === 0) {
    if (!isActive) return { kind: 'empty', note: words.inactive };
    if (!isListed) return { kind: 'empty', note: words.noSystem };
    return unknown.length === 0
      ? { kind: 'alreadyThere' }
      : { kind: 'alreadyThere', note: unknown.join(' ') };
  }
  const named = [...changes].map((change) => FEED_CHANGE_WORDS[change][language]);
  const note = [words.proposes(named), ...unknown].join(' ');
  return { kind: [...changes].some((change) => NEW.includes(change)) ? 'new' : 'replaces', note };
}
