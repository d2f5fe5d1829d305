import type { CardElementArray } from '@microsoft/teams.cards';
import type { Finding } from '../../domain/decision/terms';
import { executeAction } from '../execute-action';
import { sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { ANSWER_INPUT_WORDS } from '../../words/decision/answer-input-words';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import type { DecisionCardView } from './decision-card-view';
import { shownDecision } from './decision-parts';

/** Asks the reader whether somebody else is conflicted, for the own seat or a member's. Nothing if nobody asks. */
export function conflictQuestion(view: DecisionCardView): CardElementArray {
  const { language, mine } = view;
  const { settle } = mine;
  if (settle === null) return [];
  const words = ANSWER_INPUT_WORDS[language].settle;
  const answer = (title: string, finding: Finding) =>
    executeAction(title, {
      verb: 'decision.settleConflict',
      ...shownDecision(view),
      concernedId: settle.concernedId,
      finding,
      onBehalfOf: settle.seatName === null ? null : settle.seat,
    });
  return [
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'Medium',
      items: [
        ...(settle.seatName === null
          ? []
          : plainText(DECISION_CARD_WORDS[language].onBehalfOf(shortened(settle.seatName, 100)), {
              subtle: true,
            })),
        ...plainText(words.ask(shortened(settle.name, 100)), { bold: true, size: 'Medium' }),
        labelledText(words.ground, shortened(settle.ground, 300)),
        sentence(words.note, { isSubtle: true, size: 'Small' }),
        {
          type: 'ActionSet',
          actions: [answer(words.yes, 'conflicted'), answer(words.no, 'notConflicted')],
        },
      ],
    },
  ];
}
