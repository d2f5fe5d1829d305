import { compare } from '../ground/compare';
import type { SourceRow, SourceRows } from './source-row';

/**
 * Adds what was read to what is known. Of each thing the newest word and the newest deletion count, whichever came
 * first: rows may come in any order, twice, or out of an old page, and the result is the same.
 */
export function mergeRows(known: SourceRows, read: readonly SourceRow[]): SourceRows {
  const merged = new Map(known);
  for (const row of read) {
    const before = merged.get(row.sourceId);
    merged.set(row.sourceId, before === undefined ? row : joined(before, row));
  }
  return merged;
}

function joined(before: SourceRow, row: SourceRow): SourceRow {
  const said = newer(before.said, row.said);
  const goneAt = later(before.goneAt, row.goneAt);
  const isAsBefore = goneAt === before.goneAt && contentOf(said) === contentOf(before.said);
  return { sourceId: row.sourceId, said, goneAt, foundAt: isAsBefore ? before.foundAt : row.foundAt };
}

type Said = SourceRow['said'];

/** By the clock of the source, then by when it was read; two that agree in both are told apart by what they say. */
function newer(one: Said, other: Said): Said {
  if (one === null || other === null) return one ?? other;
  const order =
    compare(one.at, other.at) ||
    compare(one.readAt, other.readAt) ||
    compare(contentOf(one), contentOf(other)) ||
    compare(one.changedAt ?? '', other.changedAt ?? '');
  return order >= 0 ? one : other;
}

const later = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one >= other ? one : other;

/** What it says as one text; a row is made in one place for each source, so that its fields stand in one order. */
const contentOf = (said: Said): string => (said === null ? '' : JSON.stringify([said.thing, said.unknown]));
