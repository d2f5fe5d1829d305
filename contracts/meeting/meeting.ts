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

export const meeting = z.object({
  meetingId: z.string(),
  on: date,
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
export const planMeeting = endpoint('POST api/meetings', {
  body: z.object({ on: z.string(), items: z.array(z.string()).max(MEETING_MOST.items) }),
  answer: meeting,
});
export const changeMeeting = endpoint('POST api/meetings/{meetingId}/agenda', {
  body: z.object({ on: z.string(), items: z.array(z.string()).max(MEETING_MOST.items) }),
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
