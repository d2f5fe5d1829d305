import type { ClockTime } from '../calendar/danish-moment';
import type { DanishDate } from '../calendar/danish-time';

/** When on its day a meeting begins, and where it is held; null: not said. */
export type Gathering = {
  /** On the Danish clock. */
  time: ClockTime | null;
  place: string | null;
  /** The address under which it is joined in Teams. */
  teamsLink: string | null;
};

/** Where a meeting in Teams is joined. Any other address on an agenda could lead its readers anywhere. */
const TEAMS_HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'] as const;

const AFTER_HOST = /^\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;

/** Whether an address is one of Teams': https, a host of Teams' own, and nothing before or after the host but a path. */
export const isTeamsLink = (address: string): boolean =>
  TEAMS_HOSTS.some((host) => {
    const start = `https://${host}`;
    return address.toLowerCase().startsWith(`${start}/`) && AFTER_HOST.test(address.slice(start.length));
  });

/** Puts what falls on a day in order: by the day, and on one day what has no hour before what has one. */
export const whenHeld = ({ on, time = null }: { on: DanishDate; time?: ClockTime | null }): string =>
  `${on} ${time ?? ''}`;

/** When and where something is held, of more that is known of it. */
export const gatheringOf = ({ time, place, teamsLink }: Gathering): Gathering => ({ time, place, teamsLink });

/** What was written, without blanks around it; nothing written and what is left out is null. */
export const givenGathering = ({
  time = null,
  place = null,
  teamsLink = null,
}: Partial<Gathering>): Gathering => ({
  time: given(time),
  place: given(place),
  teamsLink: given(teamsLink),
});

const given = (text: string | null): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

export const isSameGathering = (one: Gathering, other: Gathering): boolean =>
  one.time === other.time && one.place === other.place && one.teamsLink === other.teamsLink;
