import type { MeetingEvent } from '../../domain/meeting/events';
import type { Language } from '../language';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

const da: Tellers<MeetingEvent> = {
  MeetingPlanned: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    const meeting = say.meeting(data.meetingId);
    return data.items.length === 0
      ? tell`${by} planlagde ${meeting} uden sager på dagsordenen.`
      : tell`${by} planlagde ${meeting} med ${say.decisions(data.items)} på dagsordenen.`;
  },
  MeetingChanged: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    const meeting = say.meeting(data.meetingId);
    return data.items.length === 0
      ? tell`${by} ændrede ${meeting}. Der er ingen sager på dagsordenen.`
      : tell`${by} ændrede ${meeting}. På dagsordenen er ${say.decisions(data.items)}.`;
  },
  MeetingRecorded: ({ data, by, names }) => {
    const meeting = sentencePartsIn('da', names).meeting(data.meetingId);
    return data.recordNo === 1
      ? tell`${by} skrev notat fra ${meeting}.`
      : tell`${by} rettede notatet fra ${meeting} (notat ${data.recordNo}).`;
  },
  MeetingConfirmed: ({ data, by, names }) =>
    tell`${by} bekræftede sine svar fra ${sentencePartsIn('da', names).meeting(data.meetingId)}.`,
};

const en: Tellers<MeetingEvent> = {
  MeetingPlanned: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    const meeting = say.meeting(data.meetingId);
    return data.items.length === 0
      ? tell`${by} planned ${meeting} with nothing on the agenda.`
      : tell`${by} planned ${meeting} with ${say.decisions(data.items)} on the agenda.`;
  },
  MeetingChanged: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    const meeting = say.meeting(data.meetingId);
    return data.items.length === 0
      ? tell`${by} changed ${meeting}. Nothing is on the agenda.`
      : tell`${by} changed ${meeting}. On the agenda: ${say.decisions(data.items)}.`;
  },
  MeetingRecorded: ({ data, by, names }) => {
    const meeting = sentencePartsIn('en', names).meeting(data.meetingId);
    return data.recordNo === 1
      ? tell`${by} wrote the note of ${meeting}.`
      : tell`${by} corrected the note of ${meeting} (note ${data.recordNo}).`;
  },
  MeetingConfirmed: ({ data, by, names }) =>
    tell`${by} confirmed their answers from ${sentencePartsIn('en', names).meeting(data.meetingId)}.`,
};

/** What happened to meetings, as sentences. */
export const MEETING_SENTENCES = { da, en } satisfies Record<Language, Tellers<MeetingEvent>>;
