import type { OwnPace } from '../register/pace';
import type { BaselineResultId, BaselineText } from './baseline';

export type BaselineCommand =
  | { type: 'RecordBaseline'; result: BaselineText }
  | { type: 'CorrectBaseline'; resultId: BaselineResultId; result: BaselineText; reason: string }
  | { type: 'AnnulBaseline'; resultId: BaselineResultId; reason: string }
  | { type: 'SetBaselinePace'; pace: OwnPace };

/** Every command about measurements. */
export const BASELINE_COMMANDS = {
  RecordBaseline: true,
  CorrectBaseline: true,
  AnnulBaseline: true,
  SetBaselinePace: true,
} as const satisfies Record<BaselineCommand['type'], true>;
