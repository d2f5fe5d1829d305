import { describe, expect, it } from '@jest/globals';
import type { FeedRecord } from '../../../functions/feeds/feed-store';
import { packRecord, unpackRecord } from '../../../functions/feeds/packed-record';
import { atOnce } from '../../support/at-once';
import { NOW } from '../../support/instants';
import { aSourceSystem, told } from '../../support/source-rows';

const record = (rows: number): FeedRecord => ({
  since: NOW,
  rows: Array.from({ length: rows }, (_, index) =>
    told(`u-${String(index)}`, aSourceSystem({ name: `Ældresystem\n »${String(index)}«` })),
  ),
  position: { marks: {}, readAt: null, readInFullAt: null },
  lastRun: null,
  readingUntil: null,
});

/** How often a work can be put aside. */
function pieces<Value>(work: Generator<undefined, Value, undefined>): number {
  let count = 0;
  while (work.next().done !== true) count += 1;
  return count;
}

describe('What is known of a source, as it is kept', () => {
  it.each([0, 1, 199, 200, 201])('is read as it was written, with %i rows', (rows) => {
    expect(atOnce(unpackRecord(atOnce(packRecord(record(rows)))))).toEqual(record(rows));
  });

  it('is written and read in pieces, so that others have their turn', () => {
    const bytes = atOnce(packRecord(record(2000)));
    expect(pieces(packRecord(record(2000)))).toBe(10);
    expect(pieces(unpackRecord(bytes))).toBe(10);
  });

  it('counts as nothing where it is cut off, damaged or of another shape', () => {
    const bytes = atOnce(packRecord(record(3)));
    const text = bytes.toString('utf8');
    const lines = text.split('\n');
    for (const broken of [
      '',
      'x\n',
      text.slice(0, -1),
      `${lines.slice(0, 3).join('\n')}\n`,
      text.replace('"shape":2', '"shape":1'),
      text.replace('{"sourceId"', '{sourceId'),
    ])
      expect(atOnce(unpackRecord(Buffer.from(broken, 'utf8')))).toBeUndefined();
  });
});
