import { MEASURE_CODES } from '../decision/content';
import { EVIDENCE_MONTHS } from '../measure/measure-limits';
import { measureStanding } from '../measure/measure-standing';
import { liveMeasures } from '../measure/registered-measure';
import type { Light, Limit } from './light';
import type { Look } from './look';
import type { ComputedSection } from './section';

/** What shows that a measure is carried out grows old after so long; no law or guidance names a number. */
const EVIDENCE_LIMIT: Limit = { amount: EVIDENCE_MONTHS, unit: 'months', source: 'appDefault' };

/**
 * How far the measures of the register are carried out: what the body oversees (§ 7, stk. 1, second sentence). A register
 * with nothing in it says nothing and is grey. Green needs a measure for each of the ten numbers, recent evidence of all
 * that is in operation, and nothing that is late, due for review or found not to work.
 */
export function implementationSection({ state, moment }: Pick<Look, 'state' | 'moment'>): ComputedSection {
  const live = liveMeasures(state.measures);
  const standings = live.map((one) => measureStanding(one, moment.on));
  const count = (is: (one: (typeof standings)[number]) => boolean) => standings.filter(is).length;
  const figures = {
    measuresLate: count((one) => one.isLate),
    measuresInOperation: count((one) => one.isInOperation),
    measuresWithEvidence: count((one) => one.evidence === 'fresh'),
    measuresUnderWay: count((one) => one.progress === 'underWay'),
    measuresPlanned: count((one) => one.progress === 'planned'),
    measuresToEvaluate: count((one) => one.isReviewDue),
    measuresWithoutEffect: count((one) => one.isInOperation && one.effect === 'doesNot'),
    numbersWithMeasure: new Set(live.map(({ code }) => code)).size,
  };
  const light = lightOf(live.length, figures);
  return {
    light: { ...light, label: 'appDefault', dataOn: live.length === 0 ? null : moment.on },
    figures: live.length === 0 ? {} : figures,
    details: [],
    source: null,
    responsible: null,
  };
}

type Counts = Readonly<
  Record<
    | 'measuresLate'
    | 'measuresInOperation'
    | 'measuresWithEvidence'
    | 'measuresToEvaluate'
    | 'measuresWithoutEffect'
    | 'numbersWithMeasure',
    number
  >
>;

function lightOf(registered: number, counts: Counts): Pick<Light, 'colour' | 'rule' | 'limit'> {
  const { measuresInOperation, measuresWithEvidence } = counts;
  if (registered === 0) return { colour: 'grey', rule: 'implementation-none-registered' };
  if (counts.measuresLate > 0) return { colour: 'red', rule: 'implementation-late' };
  if (counts.measuresWithoutEffect > 0) return { colour: 'yellow', rule: 'implementation-without-effect' };
  if (counts.numbersWithMeasure < MEASURE_CODES.length)
    return { colour: 'yellow', rule: 'implementation-numbers-missing' };
  if (measuresInOperation === 0) return { colour: 'yellow', rule: 'implementation-none-in-operation' };
  if (measuresWithEvidence < measuresInOperation)
    return { colour: 'yellow', rule: 'implementation-evidence-missing', limit: EVIDENCE_LIMIT };
  if (counts.measuresToEvaluate > 0) return { colour: 'yellow', rule: 'implementation-review-due' };
  return { colour: 'green', rule: 'implementation-on-time', limit: EVIDENCE_LIMIT };
}
