import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { Baseline, BaselineResult } from './baseline';
import { baselineTextOf } from './baseline-text';
import type { BaselineEvent } from './events';

/** Adds one event to the measurements. The map is the fold's own; a result in it is replaced, never changed. */
export function evolveBaseline(
  baseline: Baseline,
  event: BaselineEvent,
  { at, by }: { at: Instant; by: PersonId | null },
): void {
  const { results } = baseline;
  switch (event.type) {
    case 'BaselineRecorded': {
      const { resultId } = event.data;
      const recorded = { recordedAt: at, recordedBy: by, corrections: [], annulled: null };
      results.set(resultId, { ...event.data, ...recorded });
      return;
    }
    case 'BaselineCorrected': {
      const { resultId, reason } = event.data;
      const before = known(baseline, resultId);
      const correction = { was: baselineTextOf(before), reason, at, by };
      results.set(resultId, {
        ...before,
        ...baselineTextOf(event.data),
        corrections: [...before.corrections, correction],
      });
      return;
    }
    case 'BaselineAnnulled': {
      const { resultId, reason } = event.data;
      results.set(resultId, { ...known(baseline, resultId), annulled: { reason, at, by } });
      return;
    }
    case 'BaselinePaceSet':
      baseline.pace = event.data;
      return;
    default:
      unreachable(event);
  }
}

function known({ results }: Baseline, resultId: string): BaselineResult {
  const result = results.get(resultId);
  if (result === undefined)
    throw new Error(`Cannot fold ledger: measurement "${resultId}" was never recorded`);
  return result;
}
