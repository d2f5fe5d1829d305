import { isSameGathering, type Gathering } from './gathering';
import type { Meeting, Meetings } from './meeting';

/** The day of a meeting, what is on its agenda, and when and where it is held. */
export type MeetingPlan = Pick<Meeting, 'on' | 'items' | keyof Gathering>;

/** Whether two plans are one: the same day, agenda in its order, hour and place. */
export const isSamePlan = (one: MeetingPlan, other: MeetingPlan): boolean =>
  one.on === other.on &&
  one.items.length === other.items.length &&
  one.items.every((id, index) => id === other.items[index]) &&
  isSameGathering(one, other);

/** The meeting that is planned so already and of which nothing has been written. On one day there may be several. */
export const plannedLike = (meetings: Meetings, plan: MeetingPlan): Meeting | undefined =>
  [...meetings.values()].find((meeting) => meeting.records.length === 0 && isSamePlan(meeting, plan));
