import type { Gathering } from '../../domain/meeting/gathering';

/** A meeting of which neither the hour nor the place is said. */
export const UNSAID: Gathering = { time: null, place: null, teamsLink: null };

/** The hour, a place and a link as a secretary writes them. */
export const GATHERING = {
  time: '09:05',
  place: 'Rådhuset, mødelokale 2',
  teamsLink: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d',
} as const satisfies Gathering;
