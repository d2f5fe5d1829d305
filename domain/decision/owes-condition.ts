import type { PersonId } from '../access/role';
import { danishDate, type Instant } from '../calendar/danish-time';
import type { DecisionState } from './decision-state';
import { decisionAbilitiesOf } from './decision-abilities';
import { maySee } from './may-see';
import { isOwnStep } from './own-step';

/**
 * Whether somebody may show now that a condition is met: of a decision that they may see, or one that was given to them
 * by name, also outside the body.
 */
export const owesCondition = (state: DecisionState, personId: PersonId, now: Instant): boolean =>
  [...state.decisions.values()].some((decision) =>
    decisionAbilitiesOf(state, decision, personId, now).conditions.some(
      (id) => maySee(decision, state.access, personId, danishDate(now)) || isOwnStep(decision, id, personId),
    ),
  );
