import { describe, expect, it } from '@jest/globals';
import { partyKey, retiredIn } from '../../../domain/feed/proposal-parts';
import { aLedgerOf } from '../../support/ledger';
import { aSupplier } from '../../support/register-facts';

describe('A supplier that a source names', () => {
  it('is known by its number, and by its name as a reader sees it where it has none', () => {
    expect(partyKey({ name: 'Nordlys', cvr: '12345678' })).toBe('12345678');
    expect(partyKey({ name: ' Nordlys  Drift ', cvr: null })).toBe(
      partyKey({ name: 'nordlys drift', cvr: null }),
    );
  });

  it('that was taken out of use is found among what was', () => {
    const { state } = aLedgerOf(
      { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } },
      { type: 'SupplierRetired', data: { supplierId: 'L-001', reason: 'Ophørt' } },
    );
    const { retiredSuppliers, retiredSystems } = retiredIn(state);
    expect(retiredSuppliers.find({ number: '12345678', name: '' })).toBe('L-001');
    expect(retiredSystems.find({ number: '12345678', name: '' })).toBeUndefined();
  });
});
