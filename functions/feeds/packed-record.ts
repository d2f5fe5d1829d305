import type { SourceRow } from '../../domain/feed/source-row';
import type { Slices } from '../pace/slice-by-slice';
import type { FeedRecord } from './feed-store';

/** Raise this when a record gets another shape; an older one is then passed over, and the source is read anew. */
const SHAPE = 2;
const LINE_END = 10;
/** So many rows are put together at a time. */
const ROWS_AT_ONCE = 200;

/**
 * A record as bytes: a line with what is said of the source, then a line a row. Thousands of rows written or read in one
 * go would hold up everybody who waits; line by line it can be put aside.
 */
export function* packRecord({ rows, ...rest }: FeedRecord): Slices<Buffer> {
  const parts = [Buffer.from(`${JSON.stringify({ shape: SHAPE, rest, rows: rows.length })}\n`, 'utf8')];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    yield;
    const lines = rows.slice(from, from + ROWS_AT_ONCE).map((row) => `${JSON.stringify(row)}\n`);
    parts.push(Buffer.from(lines.join(''), 'utf8'));
  }
  return Buffer.concat(parts);
}

/** The record in some bytes; nothing where they are of another shape, cut off or damaged. */
export function* unpackRecord(bytes: Buffer): Slices<FeedRecord | undefined> {
  try {
    const first = bytes.indexOf(LINE_END);
    const head = textOf(bytes, 0, first);
    // The container is written here alone, in this shape.
    const { shape, rest, rows: count } = JSON.parse(head) as Packed;
    if (shape !== SHAPE) return undefined;
    const rows: SourceRow[] = [];
    for (let from = first + 1; from < bytes.length;) {
      if (rows.length % ROWS_AT_ONCE === 0) yield;
      const end = bytes.indexOf(LINE_END, from);
      if (end === -1) return undefined;
      rows.push(JSON.parse(textOf(bytes, from, end)) as SourceRow);
      from = end + 1;
    }
    return rows.length === count ? { ...rest, rows } : undefined;
  } catch {
    return undefined;
  }
}

type Packed = { shape: number; rest: Omit<FeedRecord, 'rows'>; rows: number };

const textOf = (bytes: Buffer, from: number, to: number): string => bytes.toString('utf8', from, to);
