import type { Instant } from '../../domain/calendar/danish-time';
import { baselineDueOn, baselineStanding } from '../../domain/baseline/baseline-standing';
import { moveOf, resultBefore } from '../../domain/baseline/since-last-time';
import type { AreaScore, Baseline, BaselineResult, BaselineText } from '../../domain/baseline/baseline';
import type { Oversight } from '../../domain/oversight';
import { nearDayIn } from '../../domain/status/near-day';
import type { AreaScoreView, BaselineResultView, BaselineView } from '../../contracts/baseline/baseline';
import type { ShowPerson } from './person-view';
import { personOrNobody, takenOutView } from './register-person';
import { paceAsShown } from './pace-view';

/** The measurements at an instant, the newest first, with how measuring stands then. */
export function baselineView(state: Oversight, now: Instant, show: ShowPerson): BaselineView {
  const { baseline } = state;
  const results = [...baseline.results.values()].reverse().sort((a, b) => b.on.localeCompare(a.on));
  return {
    standing: baselineStanding(baseline, nearDayIn(state, now)),
    dueOn: baselineDueOn(baseline),
    pace: paceAsShown(baseline.pace),
    results: results.map((one) => resultView(baseline, one, show)),
  };
}

function resultView(baseline: Baseline, result: BaselineResult, show: ShowPerson): BaselineResultView {
  const before = resultBefore(baseline, result);
  return {
    ...saidOf(result),
    resultId: result.resultId,
    areas: result.areas.map((one) => ({ ...areaView(one), move: moveOf(one, before) })),
    before: before?.on ?? null,
    owner: personOrNobody(result.ownerId, show),
    recordedAt: result.recordedAt,
    recordedBy: personOrNobody(result.recordedBy, show),
    corrections: result.corrections.map(({ was, reason, at, by }) => ({
      was: saidOf(was),
      reason,
      at,
      by: personOrNobody(by, show),
    })),
    annulled: takenOutView(result.annulled, show),
  };
}

const areaView = ({ area, score, scaleMin, scaleMax, benchmark }: AreaScore): AreaScoreView => ({
  area,
  score,
  scaleMin,
  scaleMax,
  benchmark,
});

const saidOf = ({ on, name, madeBy, areas, exhibit }: BaselineText) => ({
  on,
  name,
  madeBy,
  areas: areas.map(areaView),
  exhibit,
});
