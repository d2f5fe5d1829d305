import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { evolve } from '../../../domain/evolve';
import { emptyOversight } from '../../../domain/oversight';
import { snapshotText } from '../../../functions/ledger/snapshot';
import { everyEntry } from '../../support/every-event';

/**
 * The number of the shape, and a mark of what the state holds by name after one of each event. When this fails the state has got
 * other fields: raise the number in `snapshot.ts`, or a host reads a snapshot of the program before it as if it had them, and note
 * both here.
 */
const NOTED = { shape: 13, holds: 'f51cfcc21966e7dc' };

/** The names of all fields and where they stand, and where a field holds nothing, whatever the values are. */
function fieldsIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsIn(one, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, one]) => fieldsIn(one, `${at}.${name}`));
}

it('a snapshot of another shape has another number, so that no host takes the one for the other', () => {
  const text = snapshotText(everyEntry().reduce(evolve, emptyOversight()));
  const end = text.indexOf('\n');
  const fields = [...new Set(fieldsIn(JSON.parse(text.slice(end + 1))))].sort();
  expect(fields.length).toBeGreaterThan(300);
  expect({
    shape: Number(text.slice(0, text.indexOf(' '))),
    holds: createHash('sha256').update(fields.join('\n')).digest('hex').slice(0, 16),
  }).toEqual(NOTED);
});
