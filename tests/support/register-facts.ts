import type { DanishDate } from '../../domain/calendar/danish-time';
import type { BaselineText } from '../../domain/baseline/baseline';
import type { ExerciseText } from '../../domain/exercise/exercise';
import type { OwnPace } from '../../domain/register/pace';
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

/** A measurement of two areas, each on its own scale. */
export const aBaseline = (changes: Partial<BaselineText> = {}): BaselineText => ({
  on: '2026-05-04',
  name: 'KL’s Baseline',
  madeBy: 'KL og I-Trust',
  areas: [
    {
      area: 'ISO 27001-2',
      score: 3.2,
      scaleMin: 1,
      scaleMax: 5,
      benchmark: { value: 3, source: 'Gennemsnit af deltagende kommuner' },
    },
    { area: 'Cybersikkerhed', score: 61, scaleMin: 0, scaleMax: 100, benchmark: null },
  ],
  exhibit: anExhibit({ on: '2026-05-04', says: 'Kommunens rapport' }),
  ownerId: null,
  ...changes,
});

export const anExercise = (changes: Partial<ExerciseText> = {}): ExerciseText => ({
  on: '2026-10-01',
  scenario: 'Ransomware på omsorgsjournalen',
  kind: 'tableTop',
  groups: ['managementBody'],
  participantIds: [],
  exhibit: anExhibit({ on: '2026-10-05', says: 'Evaluering af øvelsen' }),
  ownerId: null,
  ...changes,
});

/** A rule of the municipality's own. */
export const aPace = (months = 24): OwnPace => ({
  months,
  adopted: { adoptedBy: 'managementBody', decidedOn: '2026-09-01', caseNumber: '26/000800' },
});
