import type { ActionArray, CardElementArray } from '@microsoft/teams.cards';
import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import type { Standing } from '../../domain/decision/standing';
import type { Outcome } from '../../domain/decision/terms';
import type { GivenAnswer } from '../../domain/decision/with-conditions';
import { SHORT_ANSWER_WORDS } from '../../words/answers/short-answer-words';
import { UNDECIDABLE } from '../../words/decision/undecidable';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { GIVEN_WORDS } from '../../words/decision/decision-words';
import { STANDING_LINES, STANDING_TEXTS } from '../../words/decision/standing-words';
import type { Language } from '../../words/language';
import { writtenDate, writtenInstant } from '../../words/written-dates';
import { writtenList } from '../../words/written-values';
import { askAction } from '../ask-action';
import type { CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { shortAnswerCard } from './short-answer-card';

/** A case in short, for a reader who may see it; in a channel without its title and without anybody's name. */
export type CaseAnswerView = {
  language: Language;
  decisionId: string;
  title: string | null;
  standing: Standing;
  undecidable: boolean;
  answered: number;
  body: number;
  answerBy: DanishDate;
  late: boolean;
  conclusion: { outcome: Outcome; at: Instant } | null;
  link: string;
};

/** What the case is to the reader; nothing in a channel. */
export type OwnCaseView = {
  given: GivenAnswer | null;
  isConflicted: 'found' | 'declared' | null;
  /** Whether an answer of theirs is waited for, and the card on which they give it. */
  asked: { version: number; contentHash: string } | null;
  /** For whom they have not answered as their deputy. */
  missingFor: readonly string[];
  isOwnMissing: boolean;
};

/** How one case stands, with what it asks of the reader. */
export function caseAnswerCard(view: CaseAnswerView, own: OwnCaseView | null): CardJson {
  const { language, decisionId, standing, undecidable, link } = view;
  const words = SHORT_ANSWER_WORDS[language];
  const isOpen = standing === 'awaitingApproval';
  return shortAnswerCard({
    language,
    about: caseName(view),
    answer: caseSentence(view),
    body: [
      ...(isOpen && undecidable ? [sentence(`${UNDECIDABLE[language]}.`)] : []),
      ...(isOpen ? [] : settledLines(view)),
      ...(own === null ? [] : ownLines(own, language)),
    ],
    buttons: [
      ...answerButton(view, own),
      ...(isOpen && !undecidable ? [askAction(words.who, words.askWho(decisionId))] : []),
      openTabAction(words.openCase, link),
    ],
  });
}

/** Which case it is: its number, and its title where it may stand. */
export const caseName = ({
  decisionId,
  title,
}: Pick<CaseAnswerView, 'decisionId' | 'title'>): CardElementArray =>
  title === null
    ? plainText(decisionId, { subtle: true })
    : [labelledText(decisionId, shortened(title, 200))];

/** How a case stands, in a sentence. */
export function caseSentence(view: CaseAnswerView): string {
  const { language, standing, answered, body, answerBy, late } = view;
  return standing === 'awaitingApproval'
    ? SHORT_ANSWER_WORDS[language].open({ answered, body }, writtenDate(answerBy, language), late)
    : `${STANDING_TEXTS[language][standing].heading}.`;
}

/** The card on which the reader answers, in place of this one. */
export const answerButton = (
  { language, decisionId }: Pick<CaseAnswerView, 'language' | 'decisionId'>,
  own: OwnCaseView | null,
): ActionArray =>
  own === null || own.asked === null
    ? []
    : [
        executeAction(SHORT_ANSWER_WORDS[language].answerCase, {
          verb: 'decision.refresh',
          decisionId,
          version: own.asked.version,
          contentHash: own.asked.contentHash,
          language,
        }),
      ];

function settledLines({ language, standing, conclusion }: CaseAnswerView): CardElementArray {
  const { meaning } = STANDING_TEXTS[language][standing];
  const since =
    conclusion === null
      ? []
      : [STANDING_LINES[language].concludedOn(conclusion.outcome, writtenInstant(conclusion.at, language))];
  return [sentence([meaning, ...since].join(' '))];
}

/** What the reader has answered or is asked for, in their own chat. */
export function ownLines(own: OwnCaseView, language: Language): CardElementArray {
  const words = SHORT_ANSWER_WORDS[language];
  const cardWords = DECISION_CARD_WORDS[language];
  const names = own.missingFor.map((name) => shortened(name, 80));
  return [
    ...(own.isConflicted === null
      ? []
      : [sentence(own.isConflicted === 'found' ? cardWords.youAreConflicted : cardWords.youDeclared)]),
    ...(own.given === null ? [] : [sentence(words.yours(GIVEN_WORDS[own.given][language].toLowerCase()))]),
    ...(own.isOwnMissing ? [sentence(words.yoursMissing)] : []),
    ...(names.length === 0
      ? []
      : plainText(`${words.yoursMissingFor} ${writtenList(names, language)}.`, { spacing: 'Small' })),
  ];
}
