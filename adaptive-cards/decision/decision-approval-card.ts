import type { CardElementArray } from '@microsoft/teams.cards';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading, sentence } from '../parts/own-text';
import { plainText, shortened } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { writtenDate } from '../../words/written-dates';
import { answerActions, renewal } from './answer-actions';
import { answersSection } from './answers-section';
import { caseSections, changeLines, ruleLine } from './case-sections';
import { conflictQuestion } from './conflict-question';
import type { DecisionCardView, SeatView } from './decision-card-view';
import { decisionRefresh, dueLine, kindLine, undecidableLines, versionText } from './decision-parts';
import { ageLine } from './subject-section';

/**
 * Asks for the answer of one seat: what it means for citizens first, then what it is about, then what is asked. For
 * the personal chat of somebody who may answer now. `title` takes the place of the usual heading.
 */
export function decisionApprovalCard(view: DecisionCardView, seat: SeatView, title?: string): CardJson {
  const { language, mine } = view;
  const words = DECISION_CARD_WORDS[language];
  const answerBy = writtenDate(view.answerBy, language);
  const usual = seat.changed === null ? words.asksForAnswer : words.asksAgain;
  return cardJson(language, words.asksSummary(view.decisionId, answerBy), {
    body: [
      eyebrow(kindLine(view)),
      heading(title ?? usual),
      ...plainText(shortened(view.content.title, 200), { size: 'Medium', bold: true }),
      dueLine(view),
      ...undecidableLines(view),
      ...ageLine(view),
      ...onBehalfLine(view, seat),
      ...(seat.changed === null ? [] : changeLines(seat.changed, view, renewal(view, seat))),
      ...conflictQuestion(view),
      ...caseSections(view),
      ...answersSection(view),
      ...ruleLine(view),
      ...otherSeats(view),
      ...(mine.warnUntrained ? [sentence(words.warnUntrained, { spacing: 'Medium', weight: 'Bolder' })] : []),
      ...answerActions(view, seat),
      footnote(`${words.pressMeans} ${words.secondWay} ${words.typedGoes} ${versionText(view)}`),
    ],
    actions: [openTabAction(words.openCase, view.link)],
    refresh: decisionRefresh(view, 'person'),
  });
}

/** Whose seat the reader answers for, if it is not their own. */
const onBehalfLine = ({ language }: DecisionCardView, seat: SeatView): CardElementArray =>
  seat.isOwn
    ? []
    : plainText(DECISION_CARD_WORDS[language].onBehalfOf(shortened(seat.name, 100)), {
        bold: true,
        spacing: 'Small',
      });

const otherSeats = ({ language, mine }: DecisionCardView): CardElementArray =>
  mine.others
    .filter((one) => one.current === null && !one.isOwn)
    .flatMap((one) =>
      plainText(DECISION_CARD_WORDS[language].alsoFor(shortened(one.name, 100)), { spacing: 'Small' }),
    );
