import type { LedgerEntry } from '../../../domain/event';
import type { LedgerStore } from '../../ledger/ledger-store';

/** Entries so far apart are read one by one rather than with all that lies between them. */
const WORTH_READING_THROUGH = 200;

type Source = { store: LedgerStore; mayRead: (entry: LedgerEntry) => boolean };

/**
 * A trail as JSON, entry by entry as it is read, so that the entries of a long ledger are never held all at once; the worker
 * of Azure Functions gathers the text of an answer before it sends it (decision 34). The entries are the ledger's
 * own: their chain can be checked by whoever gets the file. One that the reader may not see is there by its number, its
 * hash and that of the one before it, and one that cannot be read by its number alone.
 */
export const trailJson = (
  about: object,
  rows: readonly { seq: number }[],
  source: Source,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  const pieces = piecesOf(about, rows, source);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
};

async function* piecesOf(
  about: object,
  rows: readonly { seq: number }[],
  { store, mayRead }: Source,
): AsyncGenerator<string, undefined> {
  yield `{"about":${JSON.stringify(about)},"entries":[`;
  let before = '\n';
  for (const { first, last, wanted } of runsOf(rows)) {
    const left = new Set(wanted);
    for await (const entry of store.read(first, last)) {
      if (entry === undefined || !left.delete(entry.seq)) continue;
      yield `${before}${JSON.stringify(mayRead(entry) ? entry : withheld(entry))}`;
      before = ',\n';
    }
    for (const seq of left) {
      yield `${before}${JSON.stringify({ seq, unreadable: true })}`;
      before = ',\n';
    }
  }
  yield '\n]}\n';
  return undefined;
}

const withheld = ({ seq, prevHash, hash }: LedgerEntry) => ({ seq, prevHash, hash, withheld: true });

/** The stretches of the ledger to be read, with the entries wanted of each. */
function* runsOf(
  rows: readonly { seq: number }[],
): Generator<{ first: number; last: number; wanted: readonly number[] }, undefined> {
  let run: number[] = [];
  for (const { seq } of rows) {
    const last = run.at(-1);
    if (last !== undefined && seq - last > WORTH_READING_THROUGH) {
      yield { first: run[0] ?? seq, last, wanted: run };
      run = [];
    }
    run.push(seq);
  }
  const last = run.at(-1);
  if (last !== undefined) yield { first: run[0] ?? last, last, wanted: run };
  return undefined;
}
