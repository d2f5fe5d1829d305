import type { DanishDate } from '../../domain/calendar/danish-time';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { DEADLINE_NOTICE_WORDS } from '../../words/delivery/deadline-notice-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';

export type RightEndingView = {
  language: Language;
  municipality: string;
  to: DanishDate;
  /** Who has it, and for whom if it is a mandate. */
  right:
    | { kind: 'mandate'; deputy: string; member: string }
    | { kind: 'delegation' | 'actingChair'; holder: string };
  /** Whether it still ends on that day. */
  holds: boolean;
  link: string;
};

/** Tells one person, in their own chat, that a mandate, a delegation or an acting chair’s period ends soon. */
export function rightEndingCard(view: RightEndingView): CardJson {
  const { language, municipality, to, right, holds, link } = view;
  const words = DEADLINE_NOTICE_WORDS[language];
  const date = writtenDate(to, language);
  const title = words.endingTitles[right.kind](date);
  const whose =
    right.kind === 'mandate'
      ? words.mandateOf(shortened(right.deputy, 100), shortened(right.member, 100))
      : shortened(right.holder, 100);
  return cardJson(language, `${title}.`, {
    body: [
      eyebrow(municipality),
      heading(title),
      labelledText(words[right.kind], whose),
      sentence(holds ? words.endingMeans : words.endingMoved),
    ],
    actions: [openTabAction(ANSWER_WORDS[language].open, link)],
  });
}
