import type {
  CardElementArray,
  IRefreshDefinition,
  IRichTextBlock,
  ITextBlock,
} from '@microsoft/teams.cards';
import { executeAction } from '../execute-action';
import { labelledText, shortened } from '../parts/plain-text';
import { footnote, sectionHeading, sentence } from '../parts/own-text';
import { ANSWERED_WORDS } from '../words/decision-words';
import { DECISION_CARD_WORDS } from '../words/decision-card-words';
import { writtenDate, writtenInstant } from '../words/written-values';
import type { DecisionCardView, DecisionChannelView } from './decision-card-view';

const SHOWN_ANSWERS = 12;
const SHOWN_NAMES = 40;
const LONGEST_REASON = 300;

/** How many characters of a content hash are shown; enough to compare by eye. */
export const SHOWN_HASH = 12;

/** The data that every decision button sends back. */
export const shownDecision = ({ decisionId, version, contentHash, language }: DecisionChannelView) => ({
  decisionId,
  version,
  contentHash,
  language,
});

/** Lets Teams fetch the card anew when it is opened again; in a channel only when somebody asks for it. */
export function decisionRefresh(view: DecisionChannelView, place: 'person' | 'channel'): IRefreshDefinition {
  const action = executeAction(view.language === 'da' ? 'Opdatér' : 'Refresh', {
    verb: 'decision.refresh',
    ...shownDecision(view),
  });
  return place === 'person' ? { action } : { action, userIds: [] };
}

/** The day by which answers are asked for, or that it has passed. */
export function dueLine({ language, answerBy, overdue }: DecisionChannelView): ITextBlock {
  const words = DECISION_CARD_WORDS[language];
  const date = writtenDate(answerBy, language);
  return overdue
    ? sentence(words.overdue(date), { weight: 'Bolder', color: 'Attention' })
    : sentence(words.due(date));
}

/** Who has answered what, by name. */
export function answersSection(view: DecisionCardView): CardElementArray {
  const { language, answers, tally } = view;
  const words = DECISION_CARD_WORDS[language];
  return [
    sectionHeading(view.concluded === null ? words.answersSoFar : words.answers),
    ...(view.concluded === null
      ? [sentence(words.progress(tally.approve + tally.reject + tally.return, tally.body, tally.needed))]
      : [sentence(words.tally(tally))]),
    ...answers.slice(0, SHOWN_ANSWERS).flatMap((answer): IRichTextBlock[] => {
      const who = shortened(`${answer.name}, ${answer.title}`, 200);
      const what = `${ANSWERED_WORDS[answer.choice][language]} ${writtenInstant(answer.castAt, language)}`;
      const line = labelledText(who, what);
      if (answer.reason === null) return [line];
      const reason = shortened(answer.reason, LONGEST_REASON);
      return [line, labelledText(words.reason, reason, { subtle: true, spacing: 'None' })];
    }),
    ...(answers.length > SHOWN_ANSWERS ? [sentence(words.moreAnswers(answers.length - SHOWN_ANSWERS))] : []),
  ];
}

/** Who has not answered yet, by name. For personal cards only. */
export function missingLine(view: DecisionCardView): CardElementArray {
  const words = DECISION_CARD_WORDS[view.language];
  if (view.concluded !== null) return [];
  if (view.missing.length === 0) return [sentence(words.nobodyMissing)];
  const names = view.missing.slice(0, SHOWN_NAMES).map((name) => shortened(name, 100));
  return [labelledText(words.missing, shortened(names.join(', '), 2000), { spacing: 'Medium' })];
}

/** Which text of the case it is all about. */
export const versionLine = ({ language, version, contentHash }: DecisionChannelView) =>
  footnote(DECISION_CARD_WORDS[language].version(version, contentHash.slice(0, SHOWN_HASH)));
