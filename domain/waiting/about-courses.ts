import { danishDate } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { awaitingVerification } from '../training/awaiting';
import type { Reader } from './reader';
import type { Ask } from './waiting';

/** Courses that others have reported, for those who verify them; nobody verifies their own. */
export function aboutCourses({ training }: Oversight, { personId, abilities }: Reader): readonly Ask[] {
  if (!abilities.logCompletions) return [];
  const reported = awaitingVerification(training).filter((one) => one.personId !== personId);
  const [oldest] = reported;
  if (oldest === undefined) return [];
  const since = danishDate(oldest.loggedAt);
  return [{ kind: 'verification', completionIds: reported.map((one) => one.completionId), since, due: null }];
}
