import { addDays } from '../calendar/danish-time';
import { MEASURE_CODES, type MeasureCode } from '../decision/content';
import { isInForce, needsNewDecision } from '../decision/standing';
import type { Light } from './light';
import { nearOn } from './limit';
import type { ComputedSection, MeasureState } from './section';
import type { Look } from './look';

/** Whether the ten measures of § 6, stk. 1 are approved by the body (§ 7, stk. 1), and which are to be looked at again. */
export function measuresSection(look: Look): ComputedSection {
  const states = measureStates(look);
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

/** Each measure by the best that is approved of it: what is in force counts before what must be decided again. */
function measureStates({ state, moment, standings }: Look): { code: MeasureCode; state: MeasureState }[] {
  const near = addDays(moment.on, nearOn(state.statusPolicies, moment.on).amount);
  const found = new Map<MeasureCode, MeasureState>();
  for (const decision of state.decisions.values()) {
    const { content, decisionId } = decision;
    if (content.kind !== 'measureApproval') continue;
    const holds = standings.get(decisionId);
    if (!isInForce(holds) && !needsNewDecision(holds)) continue;
    const isNear = needsNewDecision(holds) || (content.revisitOn !== null && content.revisitOn <= near);
    for (const { code } of content.measures)
      if (found.get(code) !== 'inForce') found.set(code, isNear ? 'toReview' : 'inForce');
  }
  return MEASURE_CODES.map((code) => ({ code, state: found.get(code) ?? 'missing' }));
}
