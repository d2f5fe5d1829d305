import type { CardElementArray } from '@microsoft/teams.cards';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { GIVEN_WORDS } from '../../words/decision/decision-words';
import { STANDING_TEXTS } from '../../words/decision/standing-words';
import { writtenInstant } from '../../words/written-dates';
import { answerActions } from './answer-actions';
import { answerInWords, answersSection, missingLine } from './answers-section';
import { conflictQuestion } from './conflict-question';
import { ruleLine } from './case-sections';
import type { AnswerView, DecisionCardView } from './decision-card-view';
import {
  decisionRefresh,
  dueLine,
  kindLine,
  shownDecision,
  undecidableLines,
  versionLine,
} from './decision-parts';
import { standingLines } from './standing-lines';
import { conditionsSection } from './step-lines';

/** The part of the card that is hidden until somebody wants to change their answer. */
const CHANGE = 'changeAnswer';

/**
 * What is on record: how the decision stands, who answered what and when, on which version, and who is still missing.
 * For the personal chat of somebody who has answered, or who may read the case but not answer it. Until the conclusion
 * the own answer can be changed here.
 */
export function decisionRecordedCard(view: DecisionCardView): CardJson {
  const { language, standing, mine } = view;
  const words = DECISION_CARD_WORDS[language];
  const isOpen = standing === 'awaitingApproval';
  return cardJson(language, summaryOf(view), {
    body: [
      eyebrow(kindLine(view)),
      heading(headingOf(view)),
      ...plainText(shortened(view.content.title, 200), { bold: true }),
      ...(isOpen && ownAnswer(view) === null ? [dueLine(view)] : []),
      ...undecidableLines(view),
      ...(isOpen ? [] : standingLines(view)),
      ...ownLines(view),
      ...nextCase(view),
      ...conflictQuestion(view),
      ...conditionsSection(view),
      ...answersSection(view),
      ...missingLine(view),
      ...(isOpen ? ruleLine(view) : []),
      ...changeSection(view),
      versionLine(view),
    ],
    actions: [
      ...(mine.active !== null && mine.active.current !== null
        ? [{ type: 'Action.ToggleVisibility' as const, title: words.change, targetElements: [CHANGE] }]
        : []),
      openTabAction(words.openCase, view.link),
    ],
    refresh: decisionRefresh(view, 'byItself'),
  });
}

const ownAnswer = ({ mine }: DecisionCardView): AnswerView | null => mine.active?.current ?? mine.given;

function headingOf(view: DecisionCardView): string {
  const { language, standing } = view;
  const own = ownAnswer(view);
  return standing === 'awaitingApproval' && own !== null
    ? DECISION_CARD_WORDS[language].recordedAs(GIVEN_WORDS[own.given][language].toLowerCase())
    : STANDING_TEXTS[language][standing].heading;
}

function summaryOf(view: DecisionCardView): string {
  const { language, decisionId, standing } = view;
  const own = ownAnswer(view);
  return standing === 'awaitingApproval' && own !== null
    ? DECISION_CARD_WORDS[language].recordedSummary(
        decisionId,
        GIVEN_WORDS[own.given][language].toLowerCase(),
      )
    : `${decisionId}: ${STANDING_TEXTS[language][standing].heading}.`;
}

/** What the reader themselves has to do with it. */
function ownLines(view: DecisionCardView): CardElementArray {
  const { language, mine, standing, conclusion } = view;
  const words = DECISION_CARD_WORDS[language];
  const own = ownAnswer(view);
  const line = (answer: AnswerView, name: string | null) => {
    const at = writtenInstant(answer.castAt, language);
    const what = answerInWords(answer, language);
    return plainText(
      name === null ? words.yourAnswer(what, at) : words.answerFor(shortened(name, 100), what, at),
      { spacing: 'Small' },
    );
  };
  const isTooLate = conclusion !== null && own === null && mine.inBody && mine.conflict === null;
  return [
    ...(own === null ? [] : line(own, own.onBehalfOf)),
    ...mine.others.flatMap((one) =>
      one.current === null ? [] : line(one.current, one.isOwn ? null : one.name),
    ),
    ...(mine.conflict === 'settled' ? [sentence(words.youAreConflicted)] : []),
    ...(mine.conflict === 'open' && standing === 'awaitingApproval' ? [sentence(words.youDeclared)] : []),
    ...(isTooLate ? [sentence(words.notAnswered)] : []),
  ];
}

/** What waits for the reader next, and the button that shows it in a message of its own. */
function nextCase(view: DecisionCardView): CardElementArray {
  const { language, mine } = view;
  const { next } = mine;
  if (next === null) return [];
  const words = DECISION_CARD_WORDS[language];
  return [
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'Medium',
      items: [
        labelledText(words.nextCase, shortened(next.title, 200)),
        {
          type: 'ActionSet',
          actions: [
            executeAction(words.showNext, {
              verb: 'decision.showNext',
              ...shownDecision(view),
              nextId: next.decisionId,
            }),
          ],
        },
      ],
    },
  ];
}

/** The same buttons again for the seat that has answered, hidden until they are asked for. */
function changeSection(view: DecisionCardView): CardElementArray {
  const { language, mine } = view;
  const words = DECISION_CARD_WORDS[language];
  if (mine.active === null || mine.active.current === null) return [];
  const rest = mine.others.filter((one) => one.current !== null && !one.isOwn);
  return [
    {
      type: 'Container',
      id: CHANGE,
      isVisible: false,
      separator: true,
      spacing: 'Medium',
      items: [
        sentence(words.changeHint),
        ...answerActions(view, mine.active),
        ...rest.flatMap((one) =>
          plainText(words.changeInTab(shortened(one.name, 100)), { spacing: 'Small' }),
        ),
      ],
    },
  ];
}
