import type { Instant } from '../calendar/danish-time';
import type { Meeting } from './meeting';

/** A meeting with what had been written and confirmed of it at an instant. */
export const meetingAt = (meeting: Meeting, at: Instant): Meeting => ({
  ...meeting,
  records: meeting.records.filter((one) => one.at <= at),
  confirmations: meeting.confirmations.filter((one) => one.at <= at),
});
