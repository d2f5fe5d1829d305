import type { IRefreshDefinition, ITextBlock } from '@microsoft/teams.cards';
import { executeAction } from '../execute-action';
import { footnote, sentence } from '../parts/own-text';
import { REFRESH_WORD } from '../../words/decision/answer-input-words';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { deadlockSentence } from '../../words/decision/deadlock-words';
import { UNDECIDABLE } from '../../words/decision/undecidable';
import { KIND_WORDS } from '../../words/decision/decision-words';
import { writtenDate } from '../../words/written-dates';
import type { DecisionChannelView, SeatView } from './decision-card-view';

/** How many characters of a content hash are shown; enough to compare by eye. */
const SHOWN_HASH = 12;

/** The data that every decision button sends back. */
export const shownDecision = ({ decisionId, version, contentHash, language }: DecisionChannelView) => ({
  decisionId,
  version,
  contentHash,
  language,
});

/** The same with the seat that is answered for. */
export const shownForAnswer = (view: DecisionChannelView, { seat, isOwn, answerNo }: SeatView) => ({
  ...shownDecision(view),
  answerNo,
  onBehalfOf: isOwn ? null : seat,
});

/**
 * When a client fetches the card anew: by itself when it is opened again, or only when somebody asks for it. In a channel
 * nothing is fetched for everybody; and a card that somebody may be writing in is left alone, or what is typed were gone.
 */
export function decisionRefresh(
  view: DecisionChannelView,
  when: 'byItself' | 'whenAsked',
): IRefreshDefinition {
  const action = executeAction(REFRESH_WORD[view.language], {
    verb: 'decision.refresh',
    ...shownDecision(view),
  });
  // A personal chat has one reader; naming nobody lets everybody in it refresh.
  return when === 'byItself' ? { action } : { action, userIds: [] };
}

/** The day by which answers are asked for, or that it has passed. */
export function dueLine({ language, answerBy, overdue }: DecisionChannelView): ITextBlock {
  const words = DECISION_CARD_WORDS[language];
  const date = writtenDate(answerBy, language);
  return overdue
    ? sentence(words.overdue(date), { weight: 'Bolder', color: 'Attention' })
    : sentence(words.due(date));
}

/** That the item cannot be decided as the body is now, why, and what to do; nothing when it can. */
export function undecidableLines({ language, undecidable }: DecisionChannelView): ITextBlock[] {
  if (undecidable === null) return [];
  return [
    sentence(`${UNDECIDABLE[language]}.`, { weight: 'Bolder', color: 'Attention' }),
    sentence(deadlockSentence(undecidable, language), { spacing: 'Small' }),
  ];
}

/** The line above the heading of a personal card. */
export const kindLine = ({ language, municipality, decisionId, kind }: DecisionChannelView): string =>
  `${DECISION_CARD_WORDS[language].kindOfCard(municipality, decisionId)} · ${KIND_WORDS[kind][language]}`;

/** Which text of the case it is all about. */
export const versionText = ({ language, version, contentHash }: DecisionChannelView): string =>
  DECISION_CARD_WORDS[language].version(version, contentHash.slice(0, SHOWN_HASH));

export const versionLine = (view: DecisionChannelView): ITextBlock => footnote(versionText(view));
