import type { DanishDate } from '../calendar/danish-time';
import { newestOn, type Indicator } from '../indicator/indicator';
import type { Topic } from '../indicator/topic';
import { unreachable } from '../ground/unreachable';
import { areStale } from './figures-age';
import type { Label, Light, RuleId } from './light';
import { staleOn } from './limit';
import type { ComputedSection } from './section';
import type { Look } from './look';
import { measuredScores } from './measured-scores';
import type { StatusPolicy } from './status-policy';

/** A section whose figures are entered: the newest ones, with the source that was named and who answers for them. */
export function indicatorSection(
  topic: Topic,
  { state, moment }: Pick<Look, 'state' | 'moment'>,
): ComputedSection {
  const newest = newestOn(state.indicators, topic, moment.on);
  return {
    light: indicatorLight(newest, moment.on, state.statusPolicies),
    figures: newest?.figures ?? {},
    details: topic === 'maturity' ? measuredScores(state.indicators, moment.on) : [],
    source: newest?.source ?? null,
    responsible: newest?.responsible ?? null,
  };
}

type Verdict = { colour: Light['colour']; rule: RuleId; label: Label };

/** Grey without figures and with old ones, whatever they said (invariant 10); else by the topic's own rule. */
function indicatorLight(
  newest: Indicator | undefined,
  on: DanishDate,
  policies: readonly StatusPolicy[],
): Light {
  if (newest === undefined)
    return { colour: 'grey', rule: 'indicator-no-data', label: 'appDefault', dataOn: null };
  const dataOn = newest.asOf;
  if (areStale(policies, newest.topic, dataOn, on)) {
    const limit = staleOn(policies, newest.topic, on);
    return { colour: 'grey', rule: 'indicator-stale', label: limit.source, dataOn, limit };
  }
  return { ...verdictOf(newest, on), dataOn };
}

function verdictOf({ topic, figures, asOf }: Indicator, on: DanishDate): Verdict {
  switch (topic) {
    case 'incidents':
      return incidents(figures);
    case 'suppliers':
      return suppliersVerdict(figures);
    case 'maturity':
      return maturity(figures);
    case 'systems':
      return systemsVerdict(figures);
    case 'exercises':
      return exercises(figures, asOf.slice(0, 4) === on.slice(0, 4));
    default:
      return unreachable(topic);
  }
}

/** The time limits are the law's (§ 13); how many incidents there were is nobody's fault and colours nothing by itself. */
function incidents({ notifiedLate = 0, significantIncidents = 0 }: Indicator['figures']): Verdict {
  if (notifiedLate > 0) return { colour: 'red', rule: 'incidents-notified-late', label: 'law' };
  return significantIncidents > 0
    ? { colour: 'yellow', rule: 'incidents-significant', label: 'appDefault' }
    : { colour: 'green', rule: 'incidents-none-late', label: 'law' };
}

/** Every municipality has suppliers: none means that nobody has listed them yet, which is no reason for green. */
export function suppliersVerdict(figures: Indicator['figures']): Verdict {
  const { suppliers: all = 0, openRemarks = 0 } = figures;
  const supervised =
    (figures.supervisedBySki ?? 0) +
    (figures.supervisedByKombit ?? 0) +
    (figures.supervisedByDbs ?? 0) +
    (figures.supervisedByOwn ?? 0);
  const label = 'appDefault';
  if (all === 0) return { colour: 'grey', rule: 'suppliers-none-listed', label };
  if (supervised < all) return { colour: 'yellow', rule: 'suppliers-unsupervised', label };
  return openRemarks > 0
    ? { colour: 'yellow', rule: 'suppliers-open-remarks', label }
    : { colour: 'green', rule: 'suppliers-supervised', label };
}

/** A score says little without something to hold it against: without a benchmark it is shown and not judged. */
function maturity({ score = 0, benchmark }: Indicator['figures']): Verdict {
  const label = 'benchmark';
  if (benchmark === undefined) return { colour: 'grey', rule: 'maturity-no-benchmark', label };
  return score < benchmark
    ? { colour: 'yellow', rule: 'maturity-below-benchmark', label }
    : { colour: 'green', rule: 'maturity-at-benchmark', label };
}

/** As with suppliers, no municipality is without critical systems. */
export function systemsVerdict({
  criticalSystems = 0,
  systemsWithTestedPlan = 0,
}: Indicator['figures']): Verdict {
  const label = 'appDefault';
  if (criticalSystems === 0) return { colour: 'grey', rule: 'systems-none-listed', label };
  if (systemsWithTestedPlan >= criticalSystems)
    return { colour: 'green', rule: 'systems-plans-tested', label };
  return systemsWithTestedPlan === 0
    ? { colour: 'red', rule: 'systems-no-plan-tested', label }
    : { colour: 'yellow', rule: 'systems-some-plans-untested', label };
}

/**
 * A year without an exercise is red, whether one was planned or not: a plan that was not carried out has tried nothing.
 * While the year runs, what is planned can still be held, and until then the plan is only behind.
 */
function exercises(
  { exercisesPlanned = 0, exercisesHeld = 0, openFindings = 0 }: Indicator['figures'],
  isSameYear: boolean,
): Verdict {
  const label = 'appDefault';
  const areAhead = isSameYear && exercisesPlanned > 0;
  if (exercisesHeld === 0 && !areAhead) return { colour: 'red', rule: 'exercises-none-held', label };
  if (exercisesHeld < exercisesPlanned) return { colour: 'yellow', rule: 'exercises-behind-plan', label };
  return openFindings > 0
    ? { colour: 'yellow', rule: 'exercises-open-findings', label }
    : { colour: 'green', rule: 'exercises-held', label };
}
