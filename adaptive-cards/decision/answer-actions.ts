import type {
  ActionArray,
  CardElementArray,
  IActionSet,
  IDateInput,
  IExecuteAction,
  IShowCardAction,
  ITextInput,
  IToggleVisibilityAction,
} from '@microsoft/teams.cards';
import { dateLimits, type DateLimits } from '../../domain/calendar/date-limits';
import type { DecisionInput } from '../card-action';
import { executeAction, type ActionOnCard } from '../execute-action';
import { sentence } from '../parts/own-text';
import { shortened } from '../parts/plain-text';
import { ANSWER_INPUT_WORDS } from '../../words/decision/answer-input-words';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { CHOICE_WORDS } from '../../words/decision/decision-words';
import type { DecisionCardView, SeatView } from './decision-card-view';
import { shownForAnswer, shownDecision } from './decision-parts';
import { DECISION_MOST } from '../../domain/decision/decision-limits';
import { nameWithTitle } from '../../words/person-words';

/** Who a condition can be given to on a card; the others are found in the tab. */
const SHOWN_PEOPLE = 20;

type Field = { label: string; error: string };

/** The part that is hidden until somebody wants to answer something else than an approval. */
const OTHER_ANSWER = 'otherAnswer';

/**
 * The buttons by which a seat is answered for: the approval by itself, the others two in a row so that no phone hides
 * one. Whatever is no approval is one step away. Each that needs words or a date opens its own fields in the card.
 */
export function answerActions(view: DecisionCardView, seat: SeatView): CardElementArray {
  const { mine, language } = view;
  const words = DECISION_CARD_WORDS[language];
  const other: IToggleVisibilityAction = {
    type: 'Action.ToggleVisibility',
    title: words.otherAnswer,
    targetElements: [OTHER_ANSWER],
  };
  return [
    row([{ ...approval(view, seat), style: 'positive' }], 'Medium'),
    row([...(mine.addConditions ? [withCondition(view, seat)] : []), other], 'Small'),
    {
      type: 'Container',
      id: OTHER_ANSWER,
      isVisible: false,
      spacing: 'Small',
      items: [
        sentence(`${words.otherAnswerHint} ${words.typedGoes}`, { isSubtle: true, size: 'Small' }),
        row([withReason(view, seat, 'reject'), withReason(view, seat, 'return')], 'Small'),
        row([withPostponement(view, seat), ...(mine.declareConflict ? [withGround(view)] : [])], 'Small'),
      ],
    },
  ];
}

const isRenewal = ({ changed }: SeatView): boolean =>
  changed?.given === 'approve' || changed?.given === 'approveWithConditions';

function approval(view: DecisionCardView, seat: SeatView): IExecuteAction {
  const { language } = view;
  const title = isRenewal(seat) ? ANSWER_INPUT_WORDS[language].approveAgain : CHOICE_WORDS.approve[language];
  return executeAction(title, { verb: 'decision.approve', ...shownForAnswer(view, seat) });
}

const row = (actions: ActionArray, spacing: 'Small' | 'Medium'): IActionSet => ({
  type: 'ActionSet',
  spacing,
  actions,
});

function withReason(view: DecisionCardView, seat: SeatView, choice: 'reject' | 'return'): IShowCardAction {
  const words = ANSWER_INPUT_WORDS[view.language][choice];
  const id = choice === 'reject' ? 'rejectReason' : 'returnReason';
  return fields(words, [text(id, words.reason, DECISION_MOST.reason)], {
    verb: `decision.${choice}`,
    ...shownForAnswer(view, seat),
  });
}

function withPostponement(view: DecisionCardView, seat: SeatView): IShowCardAction {
  const words = ANSWER_INPUT_WORDS[view.language].postpone;
  return fields(
    words,
    [
      date('postponeUntil', words.until, dateLimits('answer', view.today)),
      text('postponeReason', words.reason, DECISION_MOST.reason),
    ],
    { verb: 'decision.postpone', ...shownForAnswer(view, seat) },
  );
}

function withGround(view: DecisionCardView): IShowCardAction {
  const words = ANSWER_INPUT_WORDS[view.language].conflict;
  return fields(words, [text('conflictGround', words.ground, DECISION_MOST.ground)], {
    verb: 'decision.declareConflict',
    ...shownDecision(view),
  });
}

function withCondition(view: DecisionCardView, seat: SeatView): IShowCardAction {
  const { conditions } = ANSWER_INPUT_WORDS[view.language];
  const words = {
    ...conditions,
    hint: `${conditions.hint} ${DECISION_CARD_WORDS[view.language].typedGoes}`,
  };
  const id: DecisionInput = 'conditionOwner';
  return fields(
    words,
    [
      text('conditionText', words.text, DECISION_MOST.step),
      {
        type: 'Input.ChoiceSet',
        id,
        label: words.owner.label,
        placeholder: words.owner.placeholder,
        isRequired: true,
        errorMessage: words.owner.error,
        style: 'compact',
        choices: view.people.slice(0, SHOWN_PEOPLE).map((person) => ({
          title: shortened(nameWithTitle(person), 60),
          value: person.personId,
        })),
      },
      date('conditionDueOn', words.dueOn, dateLimits('step', view.today)),
    ],
    { verb: 'decision.approveWithConditions', ...shownForAnswer(view, seat) },
  );
}

function fields(
  { title, hint, send }: { title: string; hint: string; send: string },
  inputs: CardElementArray,
  action: ActionOnCard,
): IShowCardAction {
  return {
    type: 'Action.ShowCard',
    title,
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [...inputs, sentence(hint, { isSubtle: true, size: 'Small' })],
      actions: [executeAction(send, action)],
    },
  };
}

const text = (id: DecisionInput, { label, error }: Field, maxLength: number): ITextInput => ({
  type: 'Input.Text',
  id,
  label,
  isRequired: true,
  errorMessage: error,
  isMultiline: true,
  maxLength,
});

const date = (id: DecisionInput, { label, error }: Field, limits: DateLimits): IDateInput => ({
  type: 'Input.Date',
  id,
  label,
  isRequired: true,
  errorMessage: error,
  min: limits.earliest,
  max: limits.latest,
});
