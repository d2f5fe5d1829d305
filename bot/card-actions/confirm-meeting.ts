import type { CardActionOf } from '../../adaptive-cards/card-action';
import { inputsOf, ITEM_PLACES } from '../../adaptive-cards/meeting-inputs';
import type { ConfirmedAnswer } from '../../domain/meeting/commands';
import type { Handle } from './action-turn';
import { showMeeting } from './show-meeting';
import { voterOf } from './voter-of';

/** Bekræft mine svar: the reader's own answers to all items of a meeting, with one press. */
export const confirmMeeting: Handle<CardActionOf<'meeting.confirm'>> = async (action, turn) => {
  const { meetingId, recordNo, onBehalfOf } = action;
  const { setting, reader, ports } = turn;
  const names = voterOf(turn, onBehalfOf);
  const result = names.ok
    ? await ports.execute(
        {
          type: 'ConfirmMeeting',
          meetingId,
          recordNo,
          onBehalfOf,
          ...names.value,
          answers: answersIn(action),
        },
        reader.personId,
      )
    : names;
  const state = result.ok ? result.value : await ports.load();
  return showMeeting({ meetingId }, reader, { ...setting, state }, result.ok ? undefined : result.refusal);
};

/** The items with what was typed in their places; an item without an answer is left out, and the domain says so. */
const answersIn = (action: CardActionOf<'meeting.confirm'>): ConfirmedAnswer[] =>
  action.items.flatMap((item, index) => {
    const place = ITEM_PLACES[index];
    if (place === undefined) return [];
    const ids = inputsOf(place);
    const choice = action[ids.choice];
    if (choice === undefined) return [];
    const until = choice === 'postpone' ? (action[ids.until] ?? null) : null;
    return [{ ...item, choice, reason: action[ids.reason] ?? null, until }];
  });
