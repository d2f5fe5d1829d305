import { expect, it } from '@jest/globals';
import { evolveSystem } from '../../../domain/system/evolve-system';
import { NOW } from '../../support/instants';
import { COORDINATOR } from '../../support/people';
import { aSystem } from '../../support/register-facts';

const by = { at: NOW, by: COORDINATOR };

it('is listed with who listed it and when, and is there once however often it is said', () => {
  const systems = new Map();
  evolveSystem(systems, { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } }, by);
  evolveSystem(systems, { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem({ name: 'Nu' }) } }, by);
  expect([...systems.values()]).toMatchObject([
    { systemId: 'S-001', name: 'Nu', setBy: COORDINATOR, listedAt: NOW, retired: null },
  ]);
});

it('that was never listed cannot be told of: the ledger is then not whole', () => {
  expect(() => {
    evolveSystem(new Map(), { type: 'SystemReinstated', data: { systemId: 'S-001' } }, by);
  }).toThrow('was never listed');
});
