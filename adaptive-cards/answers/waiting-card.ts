import type { CardElementArray } from '@microsoft/teams.cards';
import type { ShownWaiting } from '../../domain/waiting/shown-waiting';
import { askSentence, waitingTitle, type SurfaceWriting } from '../../words/waiting/waiting-words';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { heading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import type { Language } from '../../words/language';
import { ERASED_PERSON } from '../../words/person-words';
import { writtenDate, writtenMonth } from '../../words/written-dates';

/** What waits for one person, the most urgent first; for their own chat only. */
export type WaitingCardView = {
  language: Language;
  waiting: readonly ShownWaiting[];
  /** How many cards to press follow this one, and to how many of the list they belong. */
  cards: number;
  pressable: number;
  link: string;
};

const SHOWN = 10;
const SHOWN_ASKS = 4;

/** The list of what waits for the reader. */
export function waitingCard({ language, waiting, cards, pressable, link }: WaitingCardView): CardJson {
  const words = ANSWER_WORDS[language];
  const summary = waiting.length === 0 ? words.nothingWaits : words.waitingCount(waiting.length);
  const more = waiting.length - SHOWN;
  return cardJson(language, summary, {
    body: [
      heading(words.waitingTitle),
      sentence(summary),
      ...waiting.slice(0, SHOWN).flatMap((one) => linesOf(one, language)),
      ...(more > 0 ? [sentence(words.moreWaits(more))] : []),
      ...(pressable === 0
        ? []
        : [sentence(cards < pressable ? words.waitingMore : words.waitingCards, { isSubtle: true })]),
    ],
    actions: [openTabAction(words.open, link)],
  });
}

function linesOf({ subject, asks }: ShownWaiting, language: Language): CardElementArray {
  const words = ANSWER_WORDS[language];
  const writing: SurfaceWriting = {
    date: (date) => writtenDate(date, language),
    month: (month) => writtenMonth(month, language),
    name: (name) => (name === null ? ERASED_PERSON[language] : shortened(name, 100)),
  };
  const title = shortened(waitingTitle(subject, language, writing), 200);
  const sentences = asks.slice(0, SHOWN_ASKS).map((one) => askSentence(one, subject, language, writing));
  return [
    subject.about === 'decision' && subject.title !== null
      ? labelledText(subject.decisionId, title)
      : plainText(title, { bold: true, spacing: 'Small' }),
    ...sentences.map((one) => plainText(shortened(one, 400), { spacing: 'None' })),
    ...(asks.length > SHOWN_ASKS
      ? [sentence(words.moreWaits(asks.length - SHOWN_ASKS), { spacing: 'None' })]
      : []),
  ].flat();
}

/** The answer in a channel, where it is nobody else's business. */
export function waitingIsPrivateCard(language: Language, link: string): CardJson {
  const words = ANSWER_WORDS[language];
  return cardJson(language, words.privateTitle, {
    body: [heading(words.privateTitle), sentence(words.onlyInPrivate)],
    actions: [openTabAction(words.open, link)],
  });
}
