import type { Abilities } from '../../domain/access/abilities';
import { neededFor } from '../../domain/trail/withheld';
import type { Trail, TrailRow } from './trail-index';

/** An entry of which a reader is told its number and nothing else. */
export type WithheldRow = { seq: number; withheld: true };

/** The trail as somebody may see it. */
export type SeenTrail = Omit<Trail, 'rows'> & { rows: readonly (TrailRow | WithheldRow | undefined)[] };

/** The trail with only the numbers of the entries that a reader may not see: the chain has no hole, and says nothing. */
export function seenTrail(trail: Trail, abilities: Abilities): SeenTrail {
  const isHidden = ({ type }: TrailRow) => {
    const needs = neededFor(type);
    return needs !== undefined && !abilities[needs];
  };
  if (!trail.rows.some((row) => row !== undefined && isHidden(row))) return trail;
  const rows = trail.rows.map((row) =>
    row !== undefined && isHidden(row) ? ({ seq: row.seq, withheld: true } as const) : row,
  );
  return { ...trail, rows };
}

/** Whether a row is one that the reader may read. */
export const isRead = (row: TrailRow | WithheldRow | undefined): row is TrailRow =>
  row !== undefined && !('withheld' in row);
