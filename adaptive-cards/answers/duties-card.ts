import type { Duties } from '../../domain/status/duties';
import { DUTIES, type Duty } from '../../domain/status/duty';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { SHORT_ANSWER_WORDS } from '../../words/answers/short-answer-words';
import type { Language } from '../../words/language';
import { DUTY_LABELS } from '../../words/status/duty-labels';
import { writtenDate } from '../../words/written-dates';
import { askAction } from '../ask-action';
import type { CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { footnote } from '../parts/own-text';
import { labelledText } from '../parts/plain-text';
import { shortAnswerCard } from './short-answer-card';

export type DutiesView = {
  language: Language;
  duties: Duties;
  /** In their own chat the reader is offered what waits for them. */
  isShared: boolean;
  link: string;
};

/** How the three duties stand: what is lacking first, a line for each, and what the answer does not say. */
export function dutiesCard({ language, duties, isShared, link }: DutiesView): CardJson {
  const words = SHORT_ANSWER_WORDS[language].duties;
  const { commands, open } = ANSWER_WORDS[language];
  const { lacking } = duties;
  const lines = {
    approve: words.measures(duties.measures),
    oversee: overseen(duties, language),
    courses: words.courses(duties.courses),
  };
  const line = (duty: Duty) => labelledText(DUTY_LABELS[duty][language], lines[duty]);
  return shortAnswerCard({
    language,
    answer: lacking.length === 0 ? words.nothingLacking : words.lacking(lacking.length),
    body: [...DUTIES.map(line), footnote(words.source)],
    buttons: [
      askAction(words.status, commands.status.ask),
      ...(isShared ? [] : [askAction(commands.waiting.button, commands.waiting.ask)]),
      openTabAction(open, link),
    ],
  });
}

function overseen({ awaited, newest }: Duties, language: Language): string {
  const words = SHORT_ANSWER_WORDS[language].duties;
  if (awaited !== null) return words.awaited(writtenDate(awaited, language));
  if (newest === null) return words.noStatus;
  return words.noted(writtenDate(newest.statusOn, language), newest.noted, newest.body);
}
