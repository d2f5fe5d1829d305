import { describe, expect, it } from '@jest/globals';
import { abilitiesOf } from '../../../domain/access/abilities';
import type { LedgerEvent } from '../../../domain/event';
import { registerInUse } from '../../../domain/status/register-in-use';
import { daysWork } from '../../../domain/waiting/days-work';
import { indicatorRecorded } from '../../support/indicator-facts';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';
import { aSupplier, aSystem } from '../../support/register-facts';

const supplier: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } };
const system: LedgerEvent = { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } };

describe('the list that a topic goes by', () => {
  it('is there once something is listed and in use, for its own topic and no other', () => {
    const { state } = aLedgerOf(supplier);
    expect(registerInUse(state, 'suppliers')).toBe('suppliers');
    for (const topic of ['systems', 'incidents', 'maturity', 'exercises'] as const)
      expect(registerInUse(state, topic)).toBeUndefined();
    const gone = aLedgerOf(supplier, {
      type: 'SupplierRetired',
      data: { supplierId: 'L-001', reason: 'Prøve' },
    });
    expect(registerInUse(gone.state, 'suppliers')).toBeUndefined();
  });

  it('spares the coordinator the reminder of typed figures that have grown old', () => {
    const reader = { personId: COORDINATOR, abilities: abilitiesOf(['coordinator']), now: NOW, on: TODAY };
    const old = [indicatorRecorded('suppliers', { asOf: '2025-01-01' }), indicatorRecorded('systems', { asOf: '2025-01-01' })]; // prettier-ignore
    const staleIn = (...history: LedgerEvent[]) =>
      daysWork(aLedgerOf(...aRoster(), ...old, ...history).state, reader)?.stale.map(({ topic }) => topic);
    expect(staleIn()).toEqual(['systems', 'suppliers']);
    expect(staleIn(supplier, system)).toEqual([]);
  });
});
