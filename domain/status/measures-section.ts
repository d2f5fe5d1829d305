import { addDays, addMonths, danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import { MEASURE_CODES, type Measure, type MeasureCode } from '../decision/content';
import type { Decision } from '../decision/decision';
import type { DecisionId } from '../decision/terms';
import { isInForce, needsNewDecision } from '../decision/standing';
import type { MeasureId } from '../measure/registered-measure';
import { significantIncidents, type SignificantIncident } from '../incident/significant-incident';
import { sinceApproval, type ApprovedSet, type SinceApproval } from '../measure/since-approval';
import type { Light } from './light';
import { nearOn } from './limit';
import type { ComputedSection, MeasureState } from './section';
import type { Look } from './look';

/** Months after which a set of measures is to be reviewed: "at least annually", point 1.1.2 of the annex to Implementing Regulation (EU) 2024/2690. */
const REVIEW_MONTHS = 12;

/** Whether the ten measures of § 6, stk. 1 are approved by the body (§ 7, stk. 1), and which are to be looked at again. */
export function measuresSection(look: Look): ComputedSection {
  const states = measureStates(measureApprovals(look), changedMeasures(look));
  const count = (state: MeasureState) => states.filter((one) => one.state === state).length;
  const [measuresToReview, measuresMissing] = [count('toReview'), count('missing')];
  const isFor = (reason: ReviewReason) => states.some(({ because }) => because === reason);
  const light = (colour: Light['colour'], rule: Light['rule']): Light => ({
    colour,
    rule,
    label: 'law',
    dataOn: look.moment.on,
  });
  const nearLimit = nearOn(look.state.statusPolicies, look.moment.on);
  return {
    // The ledger is where an approval is: that there is none is known, and no better than that some are missing.
    light:
      measuresMissing === MEASURE_CODES.length
        ? light('red', 'measures-none-approved')
        : measuresMissing > 0
          ? light('red', 'measures-missing')
          : isFor('changed')
            ? light('yellow', 'measures-changed')
            : isFor('near')
              ? { ...light('yellow', 'measures-to-review'), limit: nearLimit }
              : isFor('incident')
                ? { ...light('yellow', 'measures-after-incident'), label: 'benchmark' }
                : isFor('year')
                  ? { ...light('yellow', 'measures-over-a-year'), label: 'benchmark' }
                  : light('green', 'measures-in-force'),
    figures: { measuresInForce: count('inForce'), measuresToReview, measuresMissing },
    details: states.map(({ code, state }) => ({ kind: 'measure', code, state })),
    source: null,
    responsible: null,
  };
}

/**
 * Why what is approved is to be looked at again, the weightiest first: the register is not what was approved, the approval
 * ends or has ended, an incident was confirmed to be significant after it, or it is older than a year. The last two are
 * a benchmark: point 1.1.2 of the annex to Implementing Regulation (EU) 2024/2690.
 */
export const REVIEW_REASONS = ['changed', 'near', 'incident', 'year'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** An approval of measures that carries them still, or that they were last carried by. */
export type MeasureApproval = {
  decisionId: DecisionId;
  codes: readonly MeasureCode[];
  state: Exclude<MeasureState, 'missing'>;
  because: Exclude<ReviewReason, 'changed'> | null;
  /** The measures of the register among them. */
  measureIds: readonly MeasureId[];
  approvedOn: DanishDate;
  /** The last day within a year of the approval. */
  yearEnds: DanishDate;
  /** The first incident that was confirmed to be significant after the approval; null: there was none. */
  incident: SignificantIncident | null;
};

/** Every approval of measures that is in force or is to be given again. */
export function measureApprovals({ state, moment, standings }: Look): readonly MeasureApproval[] {
  const incidents = significantIncidents(state.incidents, moment.at);
  const near = addDays(moment.on, nearOn(state.statusPolicies, moment.on).amount);
  return [...state.decisions.values()].flatMap((decision): MeasureApproval[] => {
    const { content, decisionId } = decision;
    if (content.kind !== 'measureApproval') return [];
    const holds = standings.get(decisionId);
    if (!isInForce(holds) && !needsNewDecision(holds)) return [];
    const isNear = needsNewDecision(holds) || (content.revisitOn !== null && content.revisitOn <= near);
    const given = approvedAt(decision, moment.at);
    const approvedOn = danishDate(given);
    const yearEnds = addMonths(approvedOn, REVIEW_MONTHS);
    const incident = incidents.find(({ confirmedAt }) => confirmedAt > given) ?? null;
    const because = isNear ? 'near' : incident !== null ? 'incident' : yearEnds < moment.on ? 'year' : null;
    const codes = content.measures.map(({ code }) => code);
    const measureIds = content.measures.flatMap((one) => one.measureId ?? []);
    const measureState = because === null ? 'inForce' : 'toReview';
    return [{ decisionId, codes, measureIds, state: measureState, because, approvedOn, yearEnds, incident }];
  });
}

/** What stands in the register other than the body last approved it, as long as it is of measures that were ever approved from it. */
export const changedMeasures = ({ state, moment, standings }: Look): readonly SinceApproval[] =>
  sinceApproval(
    state.measures,
    [...state.decisions.values()].flatMap((decision): ApprovedSet[] => {
      const { content, decisionId } = decision;
      const measures = approvedMeasures(decision, moment.at);
      if (content.kind !== 'measureApproval' || measures === undefined) return [];
      const holds = standings.get(decisionId);
      const isCarrying = isInForce(holds) || needsNewDecision(holds);
      return [{ decisionId, approvedAt: approvedAt(decision, moment.at), isCarrying, measures }];
    }),
  );

/** The measures as they were approved last by a moment, whatever became of the approval; nothing where they never were. */
function approvedMeasures({ conclusions, versions }: Decision, at: Instant): readonly Measure[] | undefined {
  const approved = conclusions.findLast((one) => one.at <= at && one.outcome === 'approved');
  const content = versions.find(({ version }) => version === approved?.version)?.content;
  return content?.kind === 'measureApproval' ? content.measures : undefined;
}

const approvedAt = ({ conclusions, submittedAt }: Decision, at: Instant): Instant =>
  conclusions.findLast((one) => one.at <= at && one.outcome === 'approved')?.at ?? submittedAt;

/** How much speaks against an approval: nothing where it is in force. */
const weightOf = (because: ReviewReason | null): number =>
  because === null ? 0 : REVIEW_REASONS.length - REVIEW_REASONS.indexOf(because);

/** One of the ten, and why it is to be looked at again; null: it is not. */
export type NumberedMeasure = { code: MeasureCode; state: MeasureState; because: ReviewReason | null };

/**
 * Each measure by the best that is approved of it: what is in force counts before what must be decided again. What has
 * changed since is to be decided again, however new the approval is.
 */
export function measureStates(
  approvals: readonly MeasureApproval[],
  changes: readonly SinceApproval[],
): readonly NumberedMeasure[] {
  const found = new Map<MeasureCode, Pick<MeasureApproval, 'state' | 'because'>>();
  for (const { codes, state, because } of approvals)
    for (const code of codes) {
      const known = found.get(code);
      if (known === undefined || weightOf(because) < weightOf(known.because))
        found.set(code, { state, because });
    }
  return MEASURE_CODES.map((code) => {
    const best = found.get(code);
    if (best === undefined) return { code, state: 'missing', because: null };
    return changes.some(({ codes }) => codes.includes(code))
      ? { code, state: 'toReview', because: 'changed' }
      : { code, ...best };
  });
}
