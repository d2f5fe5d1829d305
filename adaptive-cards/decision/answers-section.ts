import type { CardElementArray, IRichTextBlock } from '@microsoft/teams.cards';
import { sectionHeading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { GIVEN_WORDS } from '../../words/decision/decision-words';
import type { Language } from '../../words/language';
import { writtenDate, writtenInstant } from '../../words/written-dates';
import type { AnswerView, DecisionCardView } from './decision-card-view';
import { nameWithTitle } from '../../words/person-words';
import { answeredIn } from '../../domain/decision/answered-in';

const SHOWN_ANSWERS = 6;
const SHOWN_NAMES = 40;
const LONGEST_REASON = 140;

/** An answer in a few words, in our own words: what, when, to which day and whether in a meeting. */
export function answerInWords(answer: AnswerView, language: Language): string {
  const { given } = DECISION_CARD_WORDS[language];
  return [
    GIVEN_WORDS[answer.given][language],
    ...(answer.until === null ? [] : [given.until(writtenDate(answer.until, language))]),
    ...(answer.inMeeting ? [given.inMeeting] : []),
  ].join(' ');
}

/** Who has answered what, by name, with dissent marked. For personal cards only. */
export function answersSection(view: DecisionCardView, most = SHOWN_ANSWERS): CardElementArray {
  const { language, answers, tally, conclusion } = view;
  const words = DECISION_CARD_WORDS[language];
  const answered = answeredIn(tally);
  return [
    sectionHeading(conclusion === null ? words.answersSoFar : words.answers),
    sentence(conclusion === null ? words.progress(answered, tally.body) : words.tally(tally)),
    ...answers.slice(0, most).flatMap((answer) => answerLines(answer, view)),
    ...(answers.length > most ? [sentence(words.moreAnswers(answers.length - most))] : []),
    ...view.conflicts.flatMap(({ name, finding }) => {
      if (finding === 'notConflicted') return [];
      const said = finding === null ? words.conflictOpen : words.conflicted;
      return plainText(said(shortened(name, 100)), { spacing: 'Small' });
    }),
  ];
}

function answerLines(
  answer: DecisionCardView['answers'][number],
  { language }: DecisionCardView,
): IRichTextBlock[] {
  const words = DECISION_CARD_WORDS[language];
  const deputy = answer.onBehalfOf === null ? '' : `, ${words.given.onBehalfOf(answer.onBehalfOf)}`;
  const who = shortened(`${nameWithTitle(answer)}${deputy}`, 130);
  const what = `${answerInWords(answer, language)} · ${writtenInstant(answer.castAt, language)}`;
  const line = labelledText(who, what);
  if (answer.reason === null) return [line];
  const reason = shortened(answer.reason, LONGEST_REASON);
  return [
    line,
    labelledText(answer.isDissent ? words.dissent : words.reason, reason, { subtle: true, spacing: 'None' }),
  ];
}

/** Who has not answered yet, by name. For personal cards only. */
export function missingLine(view: DecisionCardView): CardElementArray {
  const words = DECISION_CARD_WORDS[view.language];
  if (view.standing !== 'awaitingApproval') return [];
  if (view.missing.length === 0) return [sentence(words.nobodyMissing)];
  const names = view.missing.slice(0, SHOWN_NAMES).map((name) => shortened(name, 100));
  return [labelledText(words.missing, shortened(names.join(', '), 1000), { spacing: 'Small' })];
}
