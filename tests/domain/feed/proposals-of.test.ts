import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import type { FeedId } from '../../../domain/feed/feed';
import { proposalsOf } from '../../../domain/feed/proposals-of';
import type { SourceRows } from '../../../domain/feed/source-row';
import { hashOf } from '../../../functions/ledger/hash-of';
import { LONG_AGO, NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aSupplier, aSystem } from '../../support/register-facts';
import {
  aSourceContract,
  aSourceReport,
  aSourceSystem,
  deleted,
  rowsOf,
  told,
} from '../../support/source-rows';

const system = (changes: Parameters<typeof aSystem>[0] = {}): LedgerEvent => ({
  type: 'SystemSet',
  data: { systemId: 'S-001', ...aSystem(changes) },
});
const supplier = (changes: Parameters<typeof aSupplier>[0] = {}): LedgerEvent => ({
  type: 'SupplierSet',
  data: { supplierId: 'L-001', ...aSupplier(changes) },
});

const proposed = (
  rows: SourceRows,
  history: readonly LedgerEvent[] = [],
  { feed = 'kitos', since = LONG_AGO }: { feed?: FeedId; since?: string } = {},
) => proposalsOf(rows, aLedgerOf(...history).state, { feed, today: TODAY, since, hashOf });
const changes = (...asked: Parameters<typeof proposed>) => proposed(...asked).map(({ change }) => change);

describe('a source proposes', () => {
  it('a system that the register does not have, with its risk result', () => {
    const risk = { result: 'High', on: YESTERDAY };
    const [one, ...others] = proposed(rowsOf(told('u-1', aSourceSystem({ risk }))));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      change: 'newSystem',
      name: 'Omsorgsjournalen',
      system: { name: 'Omsorgsjournalen', criticality: 'society', kitosId: 'u-1', ownerId: null },
      risk,
    });
  });

  it('nothing of what the register says already', () => {
    const rows = rowsOf(told('u-1', aSourceSystem()));
    expect(proposed(rows, [system({ kitosId: 'u-1' })])).toEqual([]);
  });

  it('to tie a system that was written by hand to its id in KITOS, and leaves what it does not know alone', () => {
    const rows = rowsOf(told('u-1', aSourceSystem({ criticality: 'notAssessed', performer: 'other' })));
    const [one] = proposed(rows, [system()]);
    expect(one).toMatchObject({
      change: 'changedSystem',
      fields: ['kitosId'],
      system: { criticality: 'society', performer: 'itDriftsenhed', performerName: 'Fælles IT' },
    });
  });

  it('nothing where it does not know: undecided never takes the place of what the municipality has said', () => {
    const silent = aSourceSystem({ criticality: 'notAssessed', name: null, isUsed: null });
    expect(proposed(rowsOf(told('u-1', silent)), [system({ kitosId: 'u-1' })])).toEqual([]);
    // Without a name nothing can be listed.
    expect(proposed(rowsOf(told('u-2', silent)))).toEqual([]);
  });

  it('a risk result once, and none that is older than the known one or of a day to come', () => {
    const rows = (on: string) => rowsOf(told('u-1', aSourceSystem({ risk: { result: 'High', on } })));
    const listed = system({ kitosId: 'u-1' });
    const known = (on: string): LedgerEvent => ({
      type: 'SystemRiskRecorded',
      data: { systemId: 'S-001', result: 'Lav', source: 'Egen vurdering', on },
    });
    expect(changes(rows(YESTERDAY), [listed])).toEqual(['systemRisk']);
    expect(changes(rows(TODAY), [listed, known(YESTERDAY)])).toEqual(['systemRisk']);
    expect(changes(rows(YESTERDAY), [listed, known(TODAY)])).toEqual([]);
    expect(changes(rows(TOMORROW), [listed])).toEqual([]);
  });

  it('to take out of use what it has deleted or says is not used; what is back is there again', () => {
    const listed = system({ kitosId: 'u-1' });
    const row = told('u-1', aSourceSystem(), { at: inDays(-3) });
    expect(proposed(rowsOf(row, deleted('u-1', inDays(-1))), [listed])).toMatchObject([
      { change: 'goneSystem', systemId: 'S-001', deletedOn: YESTERDAY },
    ]);
    expect(changes(rowsOf(row, deleted('u-1', inDays(-4))), [listed])).toEqual([]);
    expect(changes(rowsOf(told('u-1', aSourceSystem({ isUsed: false }))), [listed])).toEqual(['goneSystem']);
    // What the register does not have need not be taken out of it.
    expect(changes(rowsOf(row, deleted('u-1')))).toEqual([]);
  });

  it('nothing that the municipality has taken out of use itself', () => {
    const retired: LedgerEvent = {
      type: 'SystemRetired',
      data: { systemId: 'S-001', reason: 'Kun til test' },
    };
    const gone: LedgerEvent = { type: 'SupplierRetired', data: { supplierId: 'L-001', reason: 'Ophørt' } };
    const rows = rowsOf(told('u-1', aSourceSystem()), told('k-1', aSourceContract()));
    expect(changes(rows, [supplier(), gone, system({ kitosId: 'u-1' }), retired])).toEqual([]);
  });

  it('a supplier once, however many contracts name it, and the system with it where they name one alone', () => {
    const rows = rowsOf(
      told('u-1', aSourceSystem()),
      told('k-1', aSourceContract()),
      told('k-2', aSourceContract({ reference: 'K-18' })),
    );
    expect(changes(rows)).toEqual(['newSupplier', 'newSystem']);
    const [one] = proposed(rows);
    expect(one).toMatchObject({ sourceId: '12345678', supplier: { contracts: ['K-17', 'K-18'] } });
    const [listed] = proposed(rows, [supplier()]);
    expect(listed).toMatchObject({ change: 'newSystem', system: { supplierId: 'L-001' } });
    const two = rowsOf(
      ...rows.values(),
      told('k-3', aSourceContract({ parties: [{ name: 'Fjord Data', cvr: '87654321' }] })),
    );
    expect(proposed(two, [supplier()]).find(({ change }) => change === 'newSystem')).toMatchObject({
      system: { supplierId: null },
    });
  });

  it('to take a supplier out of use when the last contract is gone and no system in use has it', () => {
    const rows = rowsOf(told('k-1', aSourceContract()), deleted('k-1'));
    expect(changes(rows, [supplier()])).toEqual(['goneSupplier']);
    expect(changes(rows, [supplier(), system({ supplierId: 'L-001' })])).toEqual([]);
    expect(changes(rowsOf(...rows.values(), told('k-2', aSourceContract())), [supplier()])).toEqual([]);
  });
});

describe('a report of a supervision', () => {
  const asked = (since: string) => ({ feed: 'dbs', since }) as const;
  const row = (on: string, changedAt: string, number = '41') =>
    told(`${number}@${changedAt}`, aSourceReport({ on, number }), { at: changedAt, changedAt });
  const rows = rowsOf(row(YESTERDAY, inDays(-1)));

  it('that was published before the first reading is listed and never proposed, also after a lost watermark', () => {
    expect(changes(rows, [supplier()], asked(NOW))).toEqual([]);
    expect(changes(rows, [supplier()], asked(inDays(-2)))).toEqual(['report']);
  });

  it('counts by its newest publication, and not once it is given', () => {
    const again = rowsOf(...rows.values(), row(TODAY, NOW));
    expect(proposed(again, [supplier()], asked(inDays(-9)))).toMatchObject([{ on: TODAY }]);
    const given: LedgerEvent = {
      type: 'SupplierStatementGiven',
      data: {
        supplierId: 'L-001',
        statementId: 'E1',
        from: '2025-01-01',
        to: '2025-12-31',
        exhibit: {
          on: TODAY,
          says: 'ISAE 3402',
          kept: { kind: 'link', url: 'https://dbs.example/tilsyn/41' },
        },
        nextDueOn: null,
      },
    };
    expect(changes(again, [supplier(), given], asked(inDays(-9)))).toEqual([]);
  });

  it('of a supplier that the register does not have is shown without one', () => {
    expect(proposed(rows, [], asked(inDays(-9)))).toMatchObject([
      { supplierId: null, supplierName: 'Nordlys Drift A/S' },
    ]);
  });
});
