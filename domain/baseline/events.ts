import type { EventTable } from '../ground/event-table';
import type { OwnPace } from '../register/pace';
import type { BaselineResultId, BaselineText } from './baseline';

export type BaselineEvent =
  | { type: 'BaselineRecorded'; data: { resultId: BaselineResultId } & BaselineText }
  /** All of it as it is to be read from now on; what stood before is kept. */
  | { type: 'BaselineCorrected'; data: { resultId: BaselineResultId; reason: string } & BaselineText }
  /** It was a mistake and counts no more; it stays in the ledger with the reason. */
  | { type: 'BaselineAnnulled'; data: { resultId: BaselineResultId; reason: string } }
  /** How often the municipality measures by its own rule. */
  | { type: 'BaselinePaceSet'; data: OwnPace };

/** Every type of event about measurements, with the version of the shapes in which it first appeared. */
export const BASELINE_EVENTS = {
  BaselineRecorded: { since: 7 },
  BaselineCorrected: { since: 7 },
  BaselineAnnulled: { since: 7 },
  BaselinePaceSet: { since: 7 },
} as const satisfies EventTable<BaselineEvent>;
