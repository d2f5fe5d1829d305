import { chairsOn, holdersOn, type Access } from '../access/access';
import { countsOn } from '../access/mandate';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { Decision } from '../decision/decision';
import { allSeats } from '../decision/seats';

/** Who has a personal card about a decision on a day: those who may answer, and the deputies who may answer for them. */
export function audienceOf(decision: Decision, access: Access, on: DanishDate): readonly PersonId[] {
  const seats = allSeats(decision, access, on);
  const deputies =
    decision.rule.by === 'delegate'
      ? []
      : access.mandates
          .filter((one) => seats.includes(one.memberId) && countsOn(one, on))
          .map((one) => one.deputyId);
  return [...new Set([...seats, ...deputies])];
}

/** Who is told when others have not answered: the chair, and where nobody has the office the coordinators. */
export function escalatedTo(access: Access, on: DanishDate): readonly PersonId[] {
  const chairs = chairsOn(access, on);
  return chairs.length > 0 ? chairs : coordinatorsOn(access, on);
}

/** Who verifies what others report of their courses, and gets the week's digest. */
export const coordinatorsOn = (access: Access, on: DanishDate): readonly PersonId[] =>
  holdersOn(access, (role) => role === 'coordinator', on);
