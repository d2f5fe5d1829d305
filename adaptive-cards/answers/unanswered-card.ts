import { SHORT_ANSWER_WORDS } from '../../words/answers/short-answer-words';
import { openTabAction } from '../open-tab-action';
import type { CardJson } from '../card-json';
import { sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import {
  answerButton,
  caseName,
  caseSentence,
  type CaseAnswerView,
  type OwnCaseView,
} from './case-answer-card';
import { shortAnswerCard } from './short-answer-card';

const SHOWN_NAMES = 20;

/** Who has not answered a case yet. `missing` is null in a channel, where nobody is named who lacks something. */
export function unansweredCard(
  view: CaseAnswerView,
  own: OwnCaseView | null,
  missing: readonly string[] | null,
): CardJson {
  const { language, standing, link } = view;
  const words = SHORT_ANSWER_WORDS[language];
  const shown = missing?.slice(0, SHOWN_NAMES).map((name) => shortened(name, 80)) ?? [];
  const names = [...shown, ...(missing !== null && missing.length > shown.length ? ['…'] : [])].join(', ');
  const isOpen = standing === 'awaitingApproval';
  return shortAnswerCard({
    language,
    about: caseName(view),
    answer: caseSentence(view),
    body: !isOpen
      ? [sentence(words.noneUnanswered)]
      : missing === null
        ? [sentence(words.namesInPrivate)]
        : [names === '' ? sentence(words.noneUnanswered) : labelledText(words.unanswered, names)],
    buttons: [...answerButton(view, own), openTabAction(words.openCase, link)],
  });
}
