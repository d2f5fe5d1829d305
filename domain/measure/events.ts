import type { DanishDate } from '../calendar/danish-time';
import type { EventTable } from '../ground/event-table';
import type { Exhibit } from '../register/exhibit';
import type { Evaluation, MeasureId, MeasureText, MeasureStage } from './registered-measure';

export type MeasureEvent =
  | { type: 'MeasureRegistered'; data: { measureId: MeasureId } & MeasureText & MeasureStage }
  /** All of its text as it is now; `version` has grown where its substance is another. */
  | { type: 'MeasureRevised'; data: { measureId: MeasureId; version: number } & MeasureText }
  | { type: 'MeasureStageTold'; data: { measureId: MeasureId; note: string | null } & MeasureStage }
  | { type: 'MeasureExhibitAdded'; data: { measureId: MeasureId; exhibitId: string; exhibit: Exhibit } }
  /** It counts no more; it stays in the ledger, and so does the reason. */
  | { type: 'MeasureExhibitWithdrawn'; data: { measureId: MeasureId; exhibitId: string; reason: string } }
  | { type: 'MeasureEvaluated'; data: { measureId: MeasureId; nextReviewOn: DanishDate } & Evaluation }
  | { type: 'MeasureRetired'; data: { measureId: MeasureId; reason: string } };

/** Every type of event about the register of measures, with the version of the shapes in which it first appeared. */
export const MEASURE_EVENTS = {
  MeasureRegistered: { since: 7 },
  MeasureRevised: { since: 7 },
  MeasureStageTold: { since: 7 },
  MeasureExhibitAdded: { since: 7 },
  MeasureExhibitWithdrawn: { since: 7 },
  MeasureEvaluated: { since: 7 },
  MeasureRetired: { since: 7 },
} as const satisfies EventTable<MeasureEvent>;
