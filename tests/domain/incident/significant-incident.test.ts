import { expect, it } from '@jest/globals';
import { significantIncidents } from '../../../domain/incident/significant-incident';
import { significantIncident } from '../../support/incident-ledger';
import { NOW, inDays } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';

it('Incidents confirmed to be significant are told by number and instant, the earliest first, and none of a later day', () => {
  const { incidents } = aLedgerOf(
    ...significantIncident(-5),
    ...significantIncident(-3, { incidentId: 'H-002' }),
    ...significantIncident(-2, { incidentId: 'H-003', isExercise: true }),
  ).state;
  const both = [
    { incidentId: 'H-001', confirmedAt: inDays(-5) },
    { incidentId: 'H-002', confirmedAt: inDays(-3) },
  ];
  expect(significantIncidents(incidents, NOW)).toEqual(both);
  expect(significantIncidents(incidents, inDays(-4))).toEqual(both.slice(0, 1));
});
