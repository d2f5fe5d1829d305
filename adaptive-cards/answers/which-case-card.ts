import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { SHORT_ANSWER_WORDS } from '../../words/answers/short-answer-words';
import type { Language } from '../../words/language';
import { askAction } from '../ask-action';
import type { CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { sentence } from '../parts/own-text';
import { caseName } from './case-answer-card';
import { shortAnswerCard } from './short-answer-card';

export type WhichCaseView = {
  language: Language;
  /** The cases that may be meant, which the reader may see; none: no case is open. */
  cases: readonly { decisionId: string; title: string | null }[];
  /** What is asked about the one that is chosen. */
  about: 'case' | 'unanswered';
  link: string;
};

/** As many as have room beside the way to the tab. */
const SHOWN = 2;

/** Asks back which case is meant, with a button for each. */
export function whichCaseCard({ language, cases, about, link }: WhichCaseView): CardJson {
  const words = SHORT_ANSWER_WORDS[language];
  const { open } = ANSWER_WORDS[language];
  const shown = cases.slice(0, SHOWN);
  const more = cases.length - shown.length;
  const ask = (decisionId: string) => (about === 'case' ? decisionId : words.askWho(decisionId));
  return shortAnswerCard({
    language,
    answer: cases.length === 0 ? words.noOpenCase : words.whichCase,
    body: [...shown.flatMap(caseName), ...(more === 0 ? [] : [sentence(words.moreCases(more))])],
    buttons: [
      ...shown.map(({ decisionId }) => askAction(decisionId, ask(decisionId))),
      openTabAction(open, link),
    ],
  });
}
