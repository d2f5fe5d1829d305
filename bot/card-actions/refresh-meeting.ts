import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showMeeting } from './show-meeting';

/** Shows the confirmation card as it is now. It only reads. */
export const refreshMeeting: Handle<CardActionOf<'meeting.refresh'>> = async (
  { meetingId, recordNo },
  { setting, reader, ports },
) => showMeeting({ meetingId, recordNo }, reader, { ...setting, state: await ports.load() });
