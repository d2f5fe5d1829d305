import type { PersonId } from '../access/role';
import { danishDate, type Instant } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { decisionAbilitiesOf } from './decision-abilities';
import { maySee } from './may-see';

/** Whether somebody may show now that a condition is met, of a decision that they may see. */
export const owesCondition = (state: Oversight, personId: PersonId, now: Instant): boolean =>
  [...state.decisions.values()].some(
    (one) =>
      maySee(one, state.access, personId, danishDate(now)) &&
      decisionAbilitiesOf(state, one, personId, now).conditions.length > 0,
  );
