import { addDays, type DanishDate } from '../calendar/danish-time';
import { numbered, type DecisionContent } from './content';
import type { Decisions } from './decision';

/** Days to answer in when the item names no date: the app's default, and the item says the date itself. */
const ANSWER_DAYS = 14;

/** The day by which answers are asked for when whoever writes an item names none. */
export const usualAnswerBy = (today: DanishDate): DanishDate => addDays(today, ANSWER_DAYS);

/**
 * An item that names no date to answer by gets one that is counted from the day on which it comes. Sent once more on
 * another day, because no answer to the first time arrived, it is still the item that is there: it keeps the first date.
 */
export function datedAsBefore(
  content: DecisionContent,
  decisions: Decisions,
  hashOf: (content: unknown) => string,
): DecisionContent {
  const open = [...decisions.values()].filter((decision) => decision.state === 'awaitingApproval');
  const same = open.find(
    ({ contentHash, content: { answerBy } }) => hashOf(numbered({ ...content, answerBy })) === contentHash,
  );
  return same === undefined ? content : { ...content, answerBy: same.content.answerBy };
}
