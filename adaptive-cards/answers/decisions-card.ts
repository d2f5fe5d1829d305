import type { CardElementArray } from '@microsoft/teams.cards';
import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import type { Standing } from '../../domain/decision/standing';
import type { GivenAnswer } from '../../domain/decision/with-conditions';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { heading, sectionHeading, sentence } from '../parts/own-text';
import { plainText, shortened } from '../parts/plain-text';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { GIVEN_WORDS, STANDING_WORDS } from '../../words/decision/decision-words';
import type { Language } from '../../words/language';
import { writtenDate, writtenInstant } from '../../words/written-dates';
import { writtenList } from '../../words/written-values';

/** A line about one decision. Without a title it may stand in a channel. */
export type OpenDecisionLine = {
  decisionId: string;
  title: string | null;
  answered: number;
  body: number;
  answerBy: DanishDate;
  late: boolean;
  /** The reader's own standing; null for somebody who is not asked, and in a channel. */
  yours: GivenAnswer | 'missing' | null;
  /** Members for whom the reader, as their deputy, has not answered; empty in a channel. */
  missingFor: readonly string[];
};
export type ConcludedDecisionLine = {
  decisionId: string;
  title: string | null;
  standing: Standing;
  at: Instant;
};

export type DecisionsView = {
  language: Language;
  open: readonly OpenDecisionLine[];
  concluded: readonly ConcludedDecisionLine[];
  link: string;
};

const SHOWN_OPEN = 10;
const SHOWN_CONCLUDED = 5;

/** Open and concluded decisions, as an answer to `beslutninger`. */
export function decisionsCard({ language, open, concluded, link }: DecisionsView): CardJson {
  const words = ANSWER_WORDS[language];
  const none = open.length + concluded.length === 0;
  return cardJson(language, none ? words.noDecisions : words.decisionsTitle, {
    body: [
      heading(words.decisionsTitle),
      ...(none
        ? [sentence(words.noDecisions)]
        : [...openSection(open, language), ...concludedSection(concluded, language)]),
    ],
    actions: [openTabAction(words.open, link)],
  });
}

function openSection(open: readonly OpenDecisionLine[], language: Language): CardElementArray {
  const words = ANSWER_WORDS[language];
  if (open.length === 0) return [sentence(words.noneOpen)];
  return [
    sectionHeading(words.openDecisions),
    ...open.slice(0, SHOWN_OPEN).flatMap((line) => {
      const yours =
        line.yours === null
          ? []
          : [
              line.yours === 'missing'
                ? words.yoursMissing
                : words.yours(GIVEN_WORDS[line.yours][language].toLowerCase()),
            ];
      const facts = [
        words.progress(line.answered, line.body),
        words.answerBy(writtenDate(line.answerBy, language), line.late),
        ...yours,
      ];
      return [
        ...titleLine(line),
        sentence(facts.join(' · '), { isSubtle: true, spacing: 'None' }),
        ...(line.missingFor.length === 0
          ? []
          : plainText(words.yoursMissingFor(shortened(writtenList(line.missingFor, language), 300)), {
              subtle: true,
              spacing: 'None',
            })),
      ];
    }),
    ...(open.length > SHOWN_OPEN ? [sentence(words.moreDecisions(open.length - SHOWN_OPEN))] : []),
  ];
}

function concludedSection(concluded: readonly ConcludedDecisionLine[], language: Language): CardElementArray {
  const words = ANSWER_WORDS[language];
  if (concluded.length === 0) return [];
  return [
    sectionHeading(words.concludedDecisions),
    ...concluded.slice(0, SHOWN_CONCLUDED).flatMap((line) => [
      ...titleLine(line),
      sentence(
        words.concludedOn(STANDING_WORDS[line.standing][language], writtenInstant(line.at, language)),
        {
          isSubtle: true,
          spacing: 'None',
        },
      ),
    ]),
    ...(concluded.length > SHOWN_CONCLUDED
      ? [sentence(words.moreDecisions(concluded.length - SHOWN_CONCLUDED))]
      : []),
  ];
}

const titleLine = ({ decisionId, title }: { decisionId: string; title: string | null }) =>
  plainText(title === null ? decisionId : `${decisionId} ${shortened(title, 200)}`, { spacing: 'Small' });
