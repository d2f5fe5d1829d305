import { addDays } from '../calendar/danish-time';
import { MEASURE_CODES, type MeasureCode } from '../decision/content';
import type { DecisionId } from '../decision/terms';
import { isInForce, needsNewDecision } from '../decision/standing';
import type { Light } from './light';
import { nearOn } from './limit';
import type { ComputedSection, MeasureState } from './section';
import type { Look } from './look';

/** Whether the ten measures of § 6, stk. 1 are approved by the body (§ 7, stk. 1), and which are to be looked at again. */
export function measuresSection(look: Look): ComputedSection {
  const states = measureStates(measureApprovals(look));
  const count = (state: MeasureState) => states.filter((one) => one.state === state).length;
  const [measuresToReview, measuresMissing] = [count('toReview'), count('missing')];
  const light = (colour: Light['colour'], rule: Light['rule']): Light => ({
    colour,
    rule,
    label: 'law',
    dataOn: look.moment.on,
  });
  return {
    // The ledger is where an approval is: that there is none is known, and no better than that some are missing.
    light:
      measuresMissing === MEASURE_CODES.length
        ? light('red', 'measures-none-approved')
        : measuresMissing > 0
          ? light('red', 'measures-missing')
          : measuresToReview > 0
            ? {
                ...light('yellow', 'measures-to-review'),
                limit: nearOn(look.state.statusPolicies, look.moment.on),
              }
            : light('green', 'measures-in-force'),
    figures: { measuresInForce: count('inForce'), measuresToReview, measuresMissing },
    details: states.map((one) => ({ kind: 'measure', ...one })),
    source: null,
    responsible: null,
  };
}

/** An approval of measures that carries them still, or that they were last carried by. */
export type MeasureApproval = {
  decisionId: DecisionId;
  codes: readonly MeasureCode[];
  state: Exclude<MeasureState, 'missing'>;
};

/** Every approval of measures that is in force or is to be given again. */
export function measureApprovals({ state, moment, standings }: Look): readonly MeasureApproval[] {
  const near = addDays(moment.on, nearOn(state.statusPolicies, moment.on).amount);
  return [...state.decisions.values()].flatMap(({ content, decisionId }): MeasureApproval[] => {
    if (content.kind !== 'measureApproval') return [];
    const holds = standings.get(decisionId);
    if (!isInForce(holds) && !needsNewDecision(holds)) return [];
    const isNear = needsNewDecision(holds) || (content.revisitOn !== null && content.revisitOn <= near);
    const codes = content.measures.map(({ code }) => code);
    return [{ decisionId, codes, state: isNear ? 'toReview' : 'inForce' }];
  });
}

/** Each measure by the best that is approved of it: what is in force counts before what must be decided again. */
export function measureStates(
  approvals: readonly MeasureApproval[],
): { code: MeasureCode; state: MeasureState }[] {
  const found = new Map<MeasureCode, MeasureState>();
  for (const { codes, state } of approvals)
    for (const code of codes) if (found.get(code) !== 'inForce') found.set(code, state);
  return MEASURE_CODES.map((code) => ({ code, state: found.get(code) ?? 'missing' }));
}
