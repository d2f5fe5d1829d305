import type { PersonId } from '../access/role';
import { danishDate, type Instant } from '../calendar/danish-time';
import type { Conclusion } from '../decision/decision';
import type { DecisionId } from '../decision/terms';
import type { Oversight } from '../oversight';
import { waitingFor } from './waiting-for';

/** The case that waits most for a person's answer, beside the one they have before them; nothing if none does. */
export function nextCase(
  state: Oversight,
  personId: PersonId,
  now: Instant,
  besides: DecisionId,
): DecisionId | undefined {
  return waitingFor(state, personId, now).flatMap(({ subject, asks }) =>
    subject.about === 'decision' &&
    subject.decisionId !== besides &&
    asks.some(({ kind }) => kind === 'answer' || kind === 'conflict')
      ? [subject.decisionId]
      : [],
  )[0];
}

/**
 * Whether a case that somebody has answered is one they have just been at: it is open, or was concluded on the same day.
 * A card that is looked up later says nothing of what waits.
 */
export const isFresh = (conclusion: Pick<Conclusion, 'at'> | undefined, now: Instant): boolean =>
  conclusion === undefined || danishDate(conclusion.at) === danishDate(now);
