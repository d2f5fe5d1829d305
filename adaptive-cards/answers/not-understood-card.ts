import type { AskableTopic } from '../../words/answers/answer-topics';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { SHORT_ANSWER_WORDS } from '../../words/answers/short-answer-words';
import type { Language } from '../../words/language';
import { askAction } from '../ask-action';
import type { CardJson } from '../card-json';
import { sentence } from '../parts/own-text';
import { shortAnswerCard } from './short-answer-card';

/** What can be asked by a button; a case by its number. */
export type Suggested = { topic: AskableTopic; caseNumber: string | null };

export type NotUnderstoodView = {
  language: Language;
  /** What was perhaps meant, or may be asked: at most three. */
  suggested: readonly Suggested[];
  /** Whether the message itself gave reason to think so. */
  isGuess: boolean;
};

/** Says first that it was not understood, and offers what can be asked. */
export function notUnderstoodCard({ language, suggested, isGuess }: NotUnderstoodView): CardJson {
  const { notUnderstood, commands } = ANSWER_WORDS[language];
  const words = SHORT_ANSWER_WORDS[language];
  return shortAnswerCard({
    language,
    answer: notUnderstood,
    body: [sentence(isGuess ? words.perhaps : words.examples)],
    buttons: suggested.map(({ topic, caseNumber }) => {
      const { ask, button } = commands[topic];
      if (caseNumber === null) return askAction(button, ask);
      return topic === 'unanswered'
        ? askAction(button, words.askWho(caseNumber))
        : askAction(caseNumber, caseNumber);
    }),
  });
}
