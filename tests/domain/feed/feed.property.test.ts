import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEvent } from '../../../domain/event';
import { mergeRows } from '../../../domain/feed/merge-rows';
import { proposalsOf } from '../../../domain/feed/proposals-of';
import type { SourceRow, SourceRows, SourceThing } from '../../../domain/feed/source-row';
import { CRITICALITIES } from '../../../domain/system/system';
import { hashOf } from '../../../functions/ledger/hash-of';
import { inDays, LONG_AGO, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aSupplier, aSystem } from '../../support/register-facts';
import { aSourceContract, aSourceReport, aSourceSystem, deleted, told } from '../../support/source-rows';

const PARTIES = [
  { name: 'Nordlys Drift A/S', cvr: '12345678' },
  { name: 'Nordlys Drift', cvr: '12345678' },
  { name: 'Fjord Data', cvr: null },
];
const instant = fc.integer({ min: -9, max: 0 }).map(inDays);
const thing: fc.Arbitrary<SourceThing> = fc.oneof(
  fc
    .record({
      name: fc.constantFrom('Omsorgsjournalen', 'ESDH', null),
      criticality: fc.constantFrom(...CRITICALITIES),
      isUsed: fc.constantFrom(true, false, null),
      supplier: fc.constantFrom(null, ...PARTIES),
    })
    .map(aSourceSystem),
  fc
    .record({ parties: fc.subarray(PARTIES), systemIds: fc.subarray(['a', 'b']) })
    .map((changes) => aSourceContract(changes)),
  fc.record({ number: fc.constantFrom('41', '42') }).map((changes) => aSourceReport(changes)),
);
const row: fc.Arbitrary<SourceRow> = fc.oneof(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), thing, instant, instant)
    .map(([sourceId, said, at, readAt]) => told(sourceId, said, { at, readAt })),
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), instant).map(([sourceId, at]) => deleted(sourceId, at)),
);

const HISTORY: readonly LedgerEvent[] = [
  { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } },
  { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem({ kitosId: 'a' }) } },
];
const { state } = aLedgerOf(...HISTORY);

/** What is proposed, without when it was found: that alone tells when a row first came. */
const proposed = (rows: SourceRows) =>
  proposalsOf(rows, state, { feed: 'kitos', today: TODAY, since: LONG_AGO, hashOf }).map(
    ({ foundAt: _, ...one }) => one,
  );
const inRuns = (runs: readonly (readonly SourceRow[])[]): SourceRows =>
  runs.reduce<SourceRows>((known, run) => mergeRows(known, run), new Map());

describe('whatever a source sends', () => {
  it('in whatever order and however often, the same is proposed', () => {
    fc.assert(
      fc.property(
        fc
          .array(row, { maxLength: 12 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }),
              fc.integer({ min: 1, max: 4 }),
            ),
          ),
        ([rows, shuffled, size]) => {
          const pages = shuffled.flatMap((_, index) =>
            index % size === 0 ? [shuffled.slice(index, index + size)] : [],
          );
          expect(proposed(inRuns(pages))).toEqual(proposed(inRuns([rows])));
        },
      ),
    );
  });

  it('is a proposal and no fact: reading it changes nothing of the registers', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const before = hashOf([[...state.systems], [...state.suppliers]]);
        proposed(inRuns([rows]));
        expect(hashOf([[...state.systems], [...state.suppliers]])).toBe(before);
      }),
    );
  });
});
