import * as z from 'zod/mini';
import { MEETING_MOST } from '../../domain/meeting/meeting-limits';
import { choice } from '../decision/decision';
import { endpoint } from '../endpoint';
import { contentHash, date, instant, person } from '../values';
import { DECISION_STATES } from '../../domain/decision/decision';

const minutedItem = z.object({
  decisionId: z.string(),
  version: z.int(),
  contentHash,
  decided: choice,
  note: z.string(),
});

/** The hour on the Danish clock, the place and the Teams link; null: not said. */
const gathering = {
  time: z.nullable(z.string()),
  place: z.nullable(z.string()),
  teamsLink: z.nullable(z.string()),
};

/** The day, the items, and what is known of hour and place: what is left out is not said. */
const agenda = z.object({
  on: z.string(),
  items: z.array(z.string()).check(z.maxLength(MEETING_MOST.items)),
  time: z._default(gathering.time, null),
  place: z._default(gathering.place, null),
  teamsLink: z._default(gathering.teamsLink, null),
});

export const meeting = z.object({
  meetingId: z.string(),
  on: date,
  ...gathering,
  items: z.array(
    z.object({
      decisionId: z.string(),
      title: z.string(),
      version: z.number(),
      contentHash,
      state: z.enum(DECISION_STATES),
      /** What the secretary wrote last; null until the meeting is recorded. */
      decided: z.nullable(choice),
      note: z.string(),
    }),
  ),
  recordNo: z.nullable(z.number()),
  recordedBy: z.nullable(person),
  recordedAt: z.nullable(instant),
  present: z.array(person),
  awaiting: z.array(person),
  confirmations: z.array(z.object({ person, recordNo: z.number(), at: instant })),
  mine: z.object({
    change: z.boolean(),
    record: z.boolean(),
    /** What the reader confirms: for each open item the answer it would be. Null: nothing to confirm. */
    confirm: z.nullable(
      z.array(
        z.object({
          decisionId: z.string(),
          version: z.number(),
          contentHash,
          answerNo: z.number(),
          decided: choice,
        }),
      ),
    ),
  }),
});
export type MeetingView = z.infer<typeof meeting>;

export const listMeetings = endpoint('GET api/meetings', {
  answer: z.object({ meetings: z.array(meeting) }),
  query: ['at'],
});
export const getMeeting = endpoint('GET api/meetings/{meetingId}', { answer: meeting, query: ['at'] });
/** The meeting for a calendar (iCalendar). It names the items by number only: a calendar is read by more than those who may see them. */
export const getMeetingCalendar = endpoint('GET api/meetings/{meetingId}/calendar', { answer: 'file' });
/** The agenda as text to send, with the titles of the items that the reader may see. */
export const getMeetingAgenda = endpoint('GET api/meetings/{meetingId}/agenda', {
  answer: z.object({ text: z.string() }),
});
export const planMeeting = endpoint('POST api/meetings', {
  body: agenda,
  answer: meeting,
});
export const changeMeeting = endpoint('POST api/meetings/{meetingId}/agenda', {
  body: agenda,
  answer: meeting,
});
export const recordMeeting = endpoint('POST api/meetings/{meetingId}/records', {
  body: z.object({
    present: z.array(z.string()).check(z.maxLength(MEETING_MOST.present)),
    items: z.array(minutedItem).check(z.maxLength(MEETING_MOST.items)),
  }),
  answer: meeting,
});
/** A deputy who was present for a member names the member in `onBehalfOf`. */
export const confirmMeeting = endpoint('POST api/meetings/{meetingId}/confirmations', {
  body: z.object({
    recordNo: z.int(),
    onBehalfOf: z.nullable(z.string()),
    answers: z
      .array(
        z.object({
          decisionId: z.string(),
          version: z.int(),
          contentHash,
          answerNo: z.int(),
          choice,
          reason: z.nullable(z.string()),
          until: z.nullable(z.string()),
        }),
      )
      .check(z.maxLength(MEETING_MOST.items)),
  }),
  answer: meeting,
});
