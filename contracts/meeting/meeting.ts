import { z } from 'zod';
import { MEETING_MOST } from '../../domain/meeting/meeting-limits';
import { choice } from '../decision/decision';
import { endpoint } from '../endpoint';
import { contentHash, date, instant, person } from '../values';
import { DECISION_STATES } from '../../domain/decision/decision';

const minutedItem = z.object({
  decisionId: z.string(),
  version: z.number().int(),
  contentHash,
  decided: choice,
  note: z.string(),
});

/** The hour on the Danish clock, the place and the Teams link; null: not said. */
const gathering = {
  time: z.string().nullable(),
  place: z.string().nullable(),
  teamsLink: z.string().nullable(),
};

/** The day, the items, and what is known of hour and place: what is left out is not said. */
const agenda = z.object({
  on: z.string(),
  items: z.array(z.string()).max(MEETING_MOST.items),
  time: gathering.time.default(null),
  place: gathering.place.default(null),
  teamsLink: gathering.teamsLink.default(null),
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
      decided: choice.nullable(),
      note: z.string(),
    }),
  ),
  recordNo: z.number().nullable(),
  recordedBy: person.nullable(),
  recordedAt: instant.nullable(),
  present: z.array(person),
  awaiting: z.array(person),
  confirmations: z.array(z.object({ person, recordNo: z.number(), at: instant })),
  mine: z.object({
    change: z.boolean(),
    record: z.boolean(),
    /** What the reader confirms: for each open item the answer it would be. Null: nothing to confirm. */
    confirm: z
      .array(
        z.object({
          decisionId: z.string(),
          version: z.number(),
          contentHash,
          answerNo: z.number(),
          decided: choice,
        }),
      )
      .nullable(),
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
    present: z.array(z.string()).max(MEETING_MOST.present),
    items: z.array(minutedItem).max(MEETING_MOST.items),
  }),
  answer: meeting,
});
/** A deputy who was present for a member names the member in `onBehalfOf`. */
export const confirmMeeting = endpoint('POST api/meetings/{meetingId}/confirmations', {
  body: z.object({
    recordNo: z.number().int(),
    onBehalfOf: z.string().nullable(),
    answers: z
      .array(
        z.object({
          decisionId: z.string(),
          version: z.number().int(),
          contentHash,
          answerNo: z.number().int(),
          choice,
          reason: z.string().nullable(),
          until: z.string().nullable(),
        }),
      )
      .max(MEETING_MOST.items),
  }),
  answer: meeting,
});
