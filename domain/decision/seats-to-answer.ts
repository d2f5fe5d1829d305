import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import { hearingRefusal } from './cast-vote';
import type { Decision } from './decision';
import type { DecisionAbilities } from './decision-abilities';
import type { DecisionState } from './decision-state';

/**
 * The seats for which somebody has not answered and is next to: where the chief executive decides, theirs waits until
 * the others have been heard.
 */
export const seatsToAnswer = (
  state: Pick<DecisionState, 'access'>,
  decision: Decision,
  { seats }: Pick<DecisionAbilities, 'seats'>,
  on: DanishDate,
): readonly PersonId[] =>
  seats
    .filter((open) => open.current === null && hearingRefusal(state, decision, open, on) === undefined)
    .map((open) => open.seat);
