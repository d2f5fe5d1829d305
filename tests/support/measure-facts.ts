import type { MeasureEvent } from '../../domain/measure/events';
import type { Evaluation, MeasureText, MeasureStage } from '../../domain/measure/registered-measure';
import type { Exhibit } from '../../domain/register/exhibit';
import { MEASURE_CODES, type Measure, type MeasureCode } from '../../domain/decision/content';
import { TODAY } from './instants';
import { member } from './people';
import { anExhibit } from './register-facts';

/** A measure as a coordinator writes it. */
export const aMeasureText = (changes: Partial<MeasureText> = {}): MeasureText => ({
  code: 'c',
  title: 'Afprøvet backup',
  summary: 'Alle kritiske systemer kan gendannes fra en kopi, som ikke kan slettes.',
  performer: 'itDriftsenhed',
  performerName: null,
  ownerId: member(1),
  obligation: 'must',
  obligationSource: 'NIS 2-loven § 6, stk. 1, nr. 3',
  nextReviewOn: '2027-05-01',
  ...changes,
});

export const IN_OPERATION: MeasureStage = { progress: 'inOperation', dueOn: null };
export const underWay = (dueOn = '2027-03-01'): MeasureStage => ({ progress: 'underWay', dueOn });

export const measureRegistered = (
  changes: Partial<MeasureText & MeasureStage> & { measureId?: string } = {},
): Extract<MeasureEvent, { type: 'MeasureRegistered' }> => ({
  type: 'MeasureRegistered',
  data: { measureId: 'FO-001', ...aMeasureText(), ...IN_OPERATION, ...changes },
});

export const measureRevised = (
  changes: Partial<MeasureText> = {},
  { measureId = 'FO-001', version = 2 }: { measureId?: string; version?: number } = {},
): Extract<MeasureEvent, { type: 'MeasureRevised' }> => ({
  type: 'MeasureRevised',
  data: { measureId, version, ...aMeasureText(changes) },
});

export const stageTold = (
  stage: MeasureStage,
  note: string | null = null,
  measureId = 'FO-001',
): Extract<MeasureEvent, { type: 'MeasureStageTold' }> => ({
  type: 'MeasureStageTold',
  data: { measureId, ...stage, note },
});

export const exhibitAdded = (
  changes: Partial<Exhibit> = {},
  { measureId = 'FO-001', exhibitId = 'B1' }: { measureId?: string; exhibitId?: string } = {},
): Extract<MeasureEvent, { type: 'MeasureExhibitAdded' }> => ({
  type: 'MeasureExhibitAdded',
  data: {
    measureId,
    exhibitId,
    exhibit: anExhibit(changes),
  },
});

export const exhibitWithdrawn = (
  exhibitId = 'B1',
  measureId = 'FO-001',
): Extract<MeasureEvent, { type: 'MeasureExhibitWithdrawn' }> => ({
  type: 'MeasureExhibitWithdrawn',
  data: { measureId, exhibitId, reason: 'Det var et andet system' },
});

export const anEvaluation = (changes: Partial<Evaluation> = {}): Evaluation => ({
  on: TODAY,
  effect: 'works',
  says: 'Tre gendannelser lykkedes inden for fire timer.',
  ...changes,
});

export const measureEvaluated = (
  changes: Partial<Evaluation> = {},
  measureId = 'FO-001',
): Extract<MeasureEvent, { type: 'MeasureEvaluated' }> => ({
  type: 'MeasureEvaluated',
  data: { measureId, nextReviewOn: '2027-11-01', ...anEvaluation(changes) },
});

export const measureRetired = (measureId = 'FO-001'): Extract<MeasureEvent, { type: 'MeasureRetired' }> => ({
  type: 'MeasureRetired',
  data: { measureId, reason: 'Slået sammen med en anden' },
});

/** The number that a measure of each of the ten numbers has. */
export const idOf = (code: MeasureCode): string =>
  `FO-0${String(MEASURE_CODES.indexOf(code) + 1).padStart(2, '0')}`;

/** One measure for each of the ten numbers, in operation. */
export const tenRegistered = (): MeasureEvent[] =>
  MEASURE_CODES.map((code) => measureRegistered({ code, measureId: idOf(code) }));

/** A measure as it is put before the body. */
export const drawn = (measureId: string, changes: Partial<Measure> = {}): Measure => {
  const { code, title, summary, performer } = aMeasureText();
  return { code, title, summary, performer, version: '1', measureId, ...changes };
};
