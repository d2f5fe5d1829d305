import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { proposalsOf } from '../../../domain/feed/proposals-of';
import type { SourceRow } from '../../../domain/feed/source-row';
import { hashOf } from '../../../functions/ledger/hash-of';
import { inDays, LONG_AGO, NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { anExhibit, aStatement, aSupplier } from '../../support/register-facts';
import { aSourceContract, aSourceReport, deleted, rowsOf, told } from '../../support/source-rows';

const supplier: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } };
const given = (on: string): LedgerEvent => ({
  type: 'SupplierStatementGiven',
  data: {
    supplierId: 'L-001',
    statementId: 'x',
    nextDueOn: null,
    ...aStatement(),
    exhibit: anExhibit({ on }),
  },
});
const supervised = (on: string, link: string | null = null) =>
  aSourceContract({ reference: null, supervised: { title: 'Tilsyn: ESDH', on, link } });

const found = (rows: readonly SourceRow[], ...history: LedgerEvent[]) =>
  proposalsOf(rowsOf(...rows), aLedgerOf(...history).state, {
    feed: 'kitos',
    today: TODAY,
    // Everything was read for the first time now: a supervision is no announcement.
    since: NOW,
    hashOf,
  }).filter(({ change }) => change === 'supervision' || change === 'report');

describe('The supervision that a source tells of', () => {
  it('is proposed once a supplier with the source’s own day, and only the newest', () => {
    const rows = [told('a', supervised('2026-03-01')), told('b', supervised('2026-05-12')), told('c', supervised('2025-01-01'))]; // prettier-ignore
    expect(found(rows, supplier)).toMatchObject([
      {
        change: 'supervision',
        sourceId: '12345678',
        supplierId: 'L-001',
        on: '2026-05-12',
        name: 'Tilsyn: ESDH',
      },
    ]);
    expect(found(rows.toReversed(), supplier)).toEqual(found(rows, supplier));
  });

  it('is not where a statement that is as new was given, and is where what was given is older', () => {
    const rows = [told('a', supervised('2026-05-12'))];
    expect(found(rows, supplier, given('2026-05-12'))).toEqual([]);
    expect(found(rows, supplier, given('2026-09-01'))).toEqual([]);
    expect(found(rows, supplier, given('2026-05-11'))).toHaveLength(1);
  });

  it('is none of a day to come, of an agreement that is gone, or of a supplier that is out of use', () => {
    expect(found([told('a', supervised(inDays(3).slice(0, 10)))], supplier)).toEqual([]);
    expect(found([told('a', supervised('2026-05-12')), deleted('a', NOW)], supplier)).toEqual([]);
    const retired: LedgerEvent = { type: 'SupplierRetired', data: { supplierId: 'L-001', reason: 'Ophørt' } };
    expect(found([told('a', supervised('2026-05-12'))], supplier, retired)).toEqual([]);
  });

  it('names a supplier that is not listed, and keeps no link that is not safe', () => {
    expect(found([told('a', supervised('2026-05-12', 'http://x.dk/a'))])).toMatchObject([
      { supplierId: null, supplierName: 'Nordlys Drift A/S', link: null },
    ]);
  });
});

describe('A report that was published', () => {
  it('is no proposal any more where its file is kept instead of its link', () => {
    const { title, on } = aSourceReport();
    const exhibit = anExhibit({
      on,
      says: title,
      kept: { kind: 'file', contentHash: 'a'.repeat(64), fileName: 'r.pdf' },
    });
    const kept: LedgerEvent = { type: 'SupplierStatementGiven', data: { supplierId: 'L-001', statementId: 'x', nextDueOn: null, ...aStatement(), exhibit } }; // prettier-ignore
    const rows = rowsOf(told('41', aSourceReport()));
    const of = (...history: LedgerEvent[]) =>
      proposalsOf(rows, aLedgerOf(...history).state, { feed: 'dbs', today: TODAY, since: LONG_AGO, hashOf });
    expect(of(supplier)).toHaveLength(1);
    expect(of(supplier, kept)).toEqual([]);
  });
});
