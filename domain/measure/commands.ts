import type { DanishDate } from '../calendar/danish-time';
import type { Exhibit } from '../register/exhibit';
import type { Evaluation, MeasureId, MeasureText, MeasureStage } from './registered-measure';

/** A measure as a list says it is; without an id it is a new one. `note`: why, where it is put off or set back. */
export type MeasureAsked = {
  measureId: MeasureId | null;
  measure: MeasureText & MeasureStage;
  note: string | null;
};

export type MeasureCommand =
  | { type: 'RegisterMeasure'; measure: MeasureText & MeasureStage }
  | { type: 'ReviseMeasure'; measureId: MeasureId; measure: MeasureText }
  /** `note`: why, where it is put off or set back. */
  | { type: 'TellMeasureStage'; measureId: MeasureId; stage: MeasureStage; note: string | null }
  | { type: 'AddMeasureExhibit'; measureId: MeasureId; exhibit: Exhibit }
  | { type: 'WithdrawMeasureExhibit'; measureId: MeasureId; exhibitId: string; reason: string }
  /** Whoever evaluates says when it is to be looked at next. */
  | { type: 'EvaluateMeasure'; measureId: MeasureId; evaluation: Evaluation; nextReviewOn: DanishDate }
  /** Many from a list; all of them or none. */
  | { type: 'SetMeasures'; measures: readonly MeasureAsked[] }
  | { type: 'RetireMeasure'; measureId: MeasureId; reason: string };

/** Every command about the register of measures. */
export const MEASURE_COMMANDS = {
  RegisterMeasure: true,
  ReviseMeasure: true,
  TellMeasureStage: true,
  AddMeasureExhibit: true,
  WithdrawMeasureExhibit: true,
  EvaluateMeasure: true,
  SetMeasures: true,
  RetireMeasure: true,
} as const satisfies Record<MeasureCommand['type'], true>;
