import { thingOf } from '../../domain/trail/thing';
import type { TrailThing } from '../../contracts/ledger/ledger';
import { inSlices, type Slices } from '../pace/slice-by-slice';
import { thingView, type TrailReading } from './trail-line';
import { searchWords, standIn } from '../trail/trail-filter';
import { isRead, type SeenTrail } from '../trail/seen-trail';

const MOST_FOUND = 30;

/**
 * The things of the trail in whose names every word of a search stands, those that something was last said of first.
 * Somebody who was erased has no name to be found by.
 */
export function* thingsCalled(
  search: string,
  { rows }: SeenTrail,
  reading: TrailReading,
): Slices<TrailThing[]> {
  const words = searchWords(search);
  const seen = new Set<string>();
  const found: TrailThing[] = [];
  yield* inSlices(rows.toReversed(), (row) => {
    if (!isRead(row) || found.length === MOST_FOUND) return;
    for (const key of row.things) {
      if (seen.has(key) || found.length === MOST_FOUND) continue;
      seen.add(key);
      const thing = thingOf(key);
      if (thing === undefined || (thing.kind === 'person' && reading.show(thing.id).name === null)) continue;
      const view = thingView(thing, reading);
      if (standIn(view.label, words)) found.push(view);
    }
  });
  return found;
}
