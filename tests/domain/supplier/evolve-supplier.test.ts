import { expect, it } from '@jest/globals';
import { evolveSupplier } from '../../../domain/supplier/evolve-supplier';
import { NOW } from '../../support/instants';
import { COORDINATOR } from '../../support/people';
import { aSupplier } from '../../support/register-facts';

const by = { at: NOW, by: COORDINATOR };

it('is listed with who listed it and when, and is there once however often it is said', () => {
  const suppliers = new Map();
  evolveSupplier(suppliers, { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } }, by);
  evolveSupplier(
    suppliers,
    { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier({ name: 'Nu' }) } },
    by,
  );
  expect([...suppliers.values()]).toMatchObject([
    { supplierId: 'L-001', name: 'Nu', setBy: COORDINATOR, listedAt: NOW, retired: null },
  ]);
});

it('that was never listed cannot be told of: the ledger is then not whole', () => {
  expect(() => {
    evolveSupplier(new Map(), { type: 'SupplierReinstated', data: { supplierId: 'L-001' } }, by);
  }).toThrow('was never listed');
});
