import type { CardElementArray } from '@microsoft/teams.cards';
import { dateLimits } from '../../domain/calendar/date-limits';
import { CHOICES } from '../../domain/decision/terms';
import { unreachable } from '../../domain/ground/unreachable';
import { inputsOf, type ITEM_PLACES } from '../meeting-inputs';
import { sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { ANSWERED_WORDS, CHOICE_WORDS, OUTCOME_WORDS, isDecided } from '../../words/decision/decision-words';
import { MEETING_CARD_WORDS } from '../../words/meeting/meeting-card-words';
import type { MeetingCardView, MeetingItemView } from './meeting-card-view';
import { DECISION_MOST } from '../../domain/decision/decision-limits';

const LONGEST_NOTE = 300;

/** An item's number and title, and what the secretary wrote of it, marked as nobody's vote. */
export function itemHeading(item: MeetingItemView, view: MeetingCardView): CardElementArray {
  const { language } = view;
  const words = MEETING_CARD_WORDS[language];
  const decided = ANSWERED_WORDS[item.decided][language].toLowerCase();
  const [title] = plainText(`${item.decisionId} ${shortened(item.title, 150)}`, {
    bold: true,
    spacing: 'Medium',
  });
  return [
    ...(title === undefined ? [] : [{ ...title, separator: true }]),
    sentence(words.notYours, { isSubtle: true, size: 'Small' }),
    ...plainText(words.noted(decided), { spacing: 'None' }),
    ...(item.note.trim() === ''
      ? []
      : [labelledText(words.notes(shortened(view.recordedByName, 100)), shortened(item.note, LONGEST_NOTE))]),
  ];
}

/** Why the item is not asked about, or what to know before answering. */
export function itemState({ state }: MeetingItemView, { language }: MeetingCardView): CardElementArray {
  const words = MEETING_CARD_WORDS[language];
  switch (state.kind) {
    case 'open':
      return state.isChanged ? [sentence(words.changed(state.version), { weight: 'Bolder' })] : [];
    case 'concluded':
      return [
        sentence(
          words.state[isDecided(state.outcome) ? 'decided' : 'dealtWith'](
            OUTCOME_WORDS[state.outcome][language].toLowerCase(),
          ),
        ),
      ];
    case 'withdrawn':
      return [sentence(words.state.withdrawn)];
    case 'conflicted':
      return [sentence(words.conflicted)];
    case 'notYours':
      return [sentence(words.notYourSeat)];
    default:
      return unreachable(state);
  }
}

/** What the reader has confirmed. */
export function itemSaid({ said }: MeetingItemView, { language }: MeetingCardView): CardElementArray {
  const words = MEETING_CARD_WORDS[language];
  return said === null
    ? []
    : [
        sentence(words.yourAnswer(ANSWERED_WORDS[said.choice][language].toLowerCase()), { weight: 'Bolder' }),
        ...(said.reason === null ? [] : plainText(shortened(said.reason, LONGEST_NOTE), { subtle: true })),
      ];
}

/**
 * The fields of an item: the answer, set to what was noted, and a reason. An item that has changed since the meeting
 * has no answer set: nobody confirms by a press what the meeting did not see.
 */
export function itemInputs(
  { decisionId, decided, state }: MeetingItemView,
  place: (typeof ITEM_PLACES)[number],
  { language, today }: MeetingCardView,
): CardElementArray {
  const words = MEETING_CARD_WORDS[language];
  const ids = inputsOf(place);
  const isChanged = state.kind === 'open' && state.isChanged;
  const isPostponed = decided === 'postpone';
  const isReasoned = decided !== 'approve' && !isChanged;
  return [
    {
      type: 'Input.ChoiceSet',
      id: ids.choice,
      label: words.choiceLabel(decisionId),
      isRequired: true,
      errorMessage: words.choiceError,
      style: 'compact',
      ...(isChanged ? {} : { value: decided }),
      choices: CHOICES.filter((one) => one !== 'postpone' || isPostponed).map((one) => ({
        title: CHOICE_WORDS[one][language],
        value: one,
      })),
    },
    ...(isPostponed
      ? [
          {
            type: 'Input.Date' as const,
            id: ids.until,
            label: words.untilLabel(decisionId),
            min: dateLimits('answer', today).earliest,
            max: dateLimits('answer', today).latest,
          },
        ]
      : []),
    {
      type: 'Input.Text',
      id: ids.reason,
      label: words.reasonLabel(decisionId),
      isMultiline: true,
      maxLength: DECISION_MOST.reason,
      ...(isReasoned
        ? { isRequired: true, errorMessage: words.reasonRequired }
        : { placeholder: words.reasonHint }),
    },
  ];
}
