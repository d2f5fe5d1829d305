import type { CardElementArray } from '@microsoft/teams.cards';
import { abridged } from '../parts/abridged';
import { sectionHeading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';
import type { DecisionCardView, StepView } from './decision-card-view';

const SHOWN_CONDITIONS = 8;
const SHOWN_STEPS = 3;
const LONGEST_TEXT = 120;

/** A condition or step on one line: its number, what, who and by when, and what became of it. */
export function stepLine({ id, text, ownerName, dueOn, state }: StepView, language: Language) {
  const { condition } = DECISION_CARD_WORDS[language];
  const who = condition.open(shortened(ownerName, 60), writtenDate(dueOn, language));
  const became = state === 'open' ? '' : ` · ${condition[state]}`;
  return labelledText(id, `${abridged(text, LONGEST_TEXT, 'wholeCase', language)} (${who})${became}`);
}

/** The conditions of the approval with owner and date. */
export function conditionsSection({ language, conditions }: DecisionCardView): CardElementArray {
  const words = DECISION_CARD_WORDS[language];
  if (conditions.length === 0) return [];
  return [
    sectionHeading(words.conditions),
    ...conditions.slice(0, SHOWN_CONDITIONS).map((one) => stepLine(one, language)),
    ...(conditions.length > SHOWN_CONDITIONS
      ? [sentence(words.moreConditions(conditions.length - SHOWN_CONDITIONS))]
      : []),
  ];
}

/** The steps of the treatment with owner and date. */
export function stepsSection({ language, steps }: DecisionCardView): CardElementArray {
  const words = DECISION_CARD_WORDS[language];
  if (steps.length === 0) return [];
  return [
    sectionHeading(words.steps),
    ...steps.slice(0, SHOWN_STEPS).map((one) => stepLine(one, language)),
    ...(steps.length > SHOWN_STEPS ? [sentence(words.moreSteps(steps.length - SHOWN_STEPS))] : []),
  ];
}
