import type { Instant } from '../../domain/calendar/danish-time';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { BODY_CARD_WORDS } from '../../words/body-change/body-card-words';
import type { Language } from '../../words/language';
import { writtenInstant } from '../../words/written-dates';

export type AnsweredForYouView = {
  language: Language;
  municipality: string;
  decisionId: string;
  title: string;
  byName: string;
  at: Instant;
  /** What was said, in words, and whether it was an answer or about somebody's conflict. */
  said: { kind: 'vote' | 'finding'; text: string; reason: string | null };
  isOpen: boolean;
  link: string;
};

/** Tells a member what a deputy has said in their name, and what they can do about it. */
export function answeredForYouCard(view: AnsweredForYouView): CardJson {
  const { language, municipality, decisionId, title, byName, at, said, isOpen, link } = view;
  const words = BODY_CARD_WORDS[language];
  return cardJson(language, `${decisionId}: ${words.forYouTitle}.`, {
    body: [
      eyebrow(words.kindOfCard(municipality)),
      heading(words.forYouTitle),
      ...plainText(shortened(`${decisionId} · ${title}`, 200), { bold: true }),
      sentence(words.forYouIntro),
      labelledText(said.kind === 'vote' ? words.answer : words.finding, said.text),
      ...(said.reason === null ? [] : [labelledText(words.reason, shortened(said.reason, 300))]),
      labelledText(words.givenBy, shortened(byName, 100)),
      labelledText(words.at, writtenInstant(at, language)),
      sentence(isOpen ? words.youCanOpen : words.youCanClosed),
      sentence(words.mandateBack),
    ],
    actions: [openTabAction(words.openCase, link)],
  });
}
