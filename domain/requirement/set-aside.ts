import type { Demand } from '../cycle/demand';
import { isInForce, type Standing } from '../decision/standing';
import type { DecisionId } from '../decision/terms';
import type { SetAside } from './requirement-records';

/**
 * Whether a demand is set aside now. A legal one is only as long as the decision that says so is in force: when it is
 * revoked or over, the demand stands again by itself. The app does not judge whether the decision was right.
 */
export function isSetAside(
  label: Demand,
  aside: SetAside | undefined,
  standings: ReadonlyMap<DecisionId, Standing | undefined>,
): aside is SetAside {
  if (aside === undefined) return false;
  return aside.decisionId === null ? label !== 'law' : isInForce(standings.get(aside.decisionId));
}
