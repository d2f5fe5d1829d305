import type { ActionArray, CardElementArray } from '@microsoft/teams.cards';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { abridged } from '../parts/abridged';
import { footnote, sentence } from '../parts/own-text';
import { plainText, shortened } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { writtenDate } from '../../words/written-dates';
import { answerActions } from './answer-actions';
import { caseFront } from './case-front';
import { changeLines } from './case-sections';
import { conflictQuestion } from './conflict-question';
import type { DecisionCardView, SeatView } from './decision-card-view';
import { decisionRefresh, undecidableLines } from './decision-parts';
import { LONGEST_TITLE, WHOLE_CASE, wholeCase } from './whole-case';

/**
 * Asks for the answer of one seat. What is needed to answer fits on the first screen of a phone, with the buttons; all
 * else is one press away. For the personal chat of somebody who may answer now. `title` takes the place of the usual line.
 */
export function decisionApprovalCard(view: DecisionCardView, seat: SeatView, title?: string): CardJson {
  const { language, mine } = view;
  const words = DECISION_CARD_WORDS[language];
  const answerBy = writtenDate(view.answerBy, language);
  const usual = seat.changed === null ? words.asksForAnswer : words.asksAgain;
  return cardJson(language, words.asksSummary(view.decisionId, answerBy), {
    body: [
      sentence(`${title ?? usual} · ${view.decisionId}`, {
        size: 'Small',
        style: 'heading',
        weight: 'Default',
      }),
      ...plainText(abridged(onOneLine(view.content.title), LONGEST_TITLE, 'firstScreen', language), {
        size: 'Large',
        bold: true,
        spacing: 'Small',
      }),
      ...undecidableLines(view),
      ...onBehalfLine(view, seat),
      ...(seat.changed === null ? [] : changeLines(seat.changed, view)),
      ...caseFront(view),
      ...(mine.warnUntrained ? [sentence(words.warnUntrained, { size: 'Small' })] : []),
      ...answerActions(view, seat),
      footnote(words.pressMeans),
      ...conflictQuestion(view),
      wholeCase(view),
    ],
    actions: waysOn(view),
    refresh: decisionRefresh(view, 'whenAsked'),
  });
}

/** To the rest of the case in the card, and to its annexes or its page in the tab; two, so that no phone hides one. */
function waysOn({ language, content, annexLink, link }: DecisionCardView): ActionArray {
  const words = DECISION_CARD_WORDS[language];
  const { annexes } = content;
  return [
    { type: 'Action.ToggleVisibility', title: words.showCase, targetElements: [WHOLE_CASE] },
    annexes.length === 0
      ? openTabAction(words.openCase, link)
      : openTabAction(words.openReport(annexes.length), annexLink),
  ];
}

/** A title may have been written on several lines. */
const onOneLine = (title: string): string => title.replace(/\s+/g, ' ');

/** Whose seat the reader answers for, if it is not their own. */
const onBehalfLine = ({ language }: DecisionCardView, seat: SeatView): CardElementArray =>
  seat.isOwn
    ? []
    : plainText(DECISION_CARD_WORDS[language].onBehalfOf(shortened(seat.name, 100)), {
        bold: true,
        spacing: 'Small',
      });
