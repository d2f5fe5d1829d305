import type { DanishDate } from '../calendar/danish-time';
import type { Exhibit } from '../register/exhibit';
import type { Evaluation, MeasureId, MeasureText, MeasureStage } from './registered-measure';

export type MeasureCommand =
  | { type: 'RegisterMeasure'; measure: MeasureText & MeasureStage }
  | { type: 'ReviseMeasure'; measureId: MeasureId; measure: MeasureText }
  /** `note`: why, where it is put off or set back. */
  | { type: 'TellMeasureStage'; measureId: MeasureId; stage: MeasureStage; note: string | null }
  | { type: 'AddMeasureExhibit'; measureId: MeasureId; exhibit: Exhibit }
  | { type: 'WithdrawMeasureExhibit'; measureId: MeasureId; exhibitId: string; reason: string }
  /** Whoever evaluates says when it is to be looked at next. */
  | { type: 'EvaluateMeasure'; measureId: MeasureId; evaluation: Evaluation; nextReviewOn: DanishDate }
  | { type: 'RetireMeasure'; measureId: MeasureId; reason: string };

/** Every command about the register of measures. */
export const MEASURE_COMMANDS = {
  RegisterMeasure: true,
  ReviseMeasure: true,
  TellMeasureStage: true,
  AddMeasureExhibit: true,
  WithdrawMeasureExhibit: true,
  EvaluateMeasure: true,
  RetireMeasure: true,
} as const satisfies Record<MeasureCommand['type'], true>;
