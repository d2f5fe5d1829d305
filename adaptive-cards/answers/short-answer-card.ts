import type { ActionArray, CardElementArray } from '@microsoft/teams.cards';
import type { Language } from '../../words/language';
import { cardJson, type CardJson } from '../card-json';
import { sentence } from '../parts/own-text';

/** An answer of a sentence or two, in our own words, and what can be pressed next. */
export type ShortAnswer = {
  language: Language;
  /** What it is about, above the answer. */
  about?: CardElementArray;
  /** The answer itself: the first that is read, also in the notification. */
  answer: string;
  body?: CardElementArray;
  /** At most three: more than that is a menu and no answer. */
  buttons: ActionArray;
};

/** A short answer as a card. */
export const shortAnswerCard = ({
  language,
  about = [],
  answer,
  body = [],
  buttons,
}: ShortAnswer): CardJson =>
  cardJson(language, answer, {
    body: [...about, sentence(answer, { size: 'Medium', weight: 'Bolder', style: 'heading' }), ...body],
    actions: buttons,
  });
