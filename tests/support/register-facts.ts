import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Exhibit } from '../../domain/register/exhibit';
import type { SupplierText } from '../../domain/supplier/supplier';
import type { SystemText } from '../../domain/system/system';
import { TODAY } from './instants';

/** What shows something, on a case. */
export const anExhibit = (changes: Partial<Exhibit> = {}): Exhibit => ({
  on: TODAY,
  says: 'Revisorerklæring ISAE 3402',
  kept: { kind: 'case', caseNumber: '26/000700' },
  ...changes,
});

export const aSupplier = (changes: Partial<SupplierText> = {}): SupplierText => ({
  name: 'Nordlys Drift A/S',
  cvr: '12345678',
  supplies: 'Drift af servere',
  supervisedBy: 'own',
  ownerId: null,
  nextDueOn: null,
  contracts: ['26/000701'],
  ...changes,
});

export const aSystem = (changes: Partial<SystemText> = {}): SystemText => ({
  name: 'Omsorgsjournalen',
  criticality: 'society',
  ownerId: null,
  performer: 'itDriftsenhed',
  performerName: 'Fælles IT',
  supplierId: null,
  kitosId: null,
  ...changes,
});

/** A statement for the year before a day. */
export const aStatement = (to: DanishDate = '2025-12-31', from: DanishDate = '2025-01-01') => ({
  from,
  to,
  exhibit: anExhibit({ on: to }),
});
