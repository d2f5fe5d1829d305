import type { DanishDate } from '../calendar/danish-time';
import { isActiveOn, type Period, type PersonId } from './role';

/**
 * The groups around the management body that courses are made for: those of Kommunernes Cybersikkerhedsskole
 * (politikere, ledere, specialister, medarbejdere; "Sammen om NIS2"). Belonging to one gives no right in the program.
 */
export const GROUPS = ['politicians', 'leaders', 'specialists', 'employees'] as const;
export type Group = (typeof GROUPS)[number];

/** Whom a course suits, and whom training is looked at for: the body itself or one of the groups. */
export const AUDIENCES = ['managementBody', ...GROUPS] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A group that a person belongs to from a day, and until and including a day if they have left it. */
export type GroupStay = Period & { group: Group };

/** Days on which a person is away (orlov), both ends counted. The reason is nobody's business and is never recorded. */
export type Leave = { from: DanishDate; to: DanishDate };

/** The members of a group on a day, in the order in which they were entered. */
export function groupOn(
  groups: ReadonlyMap<PersonId, readonly GroupStay[]>,
  group: Group,
  date: DanishDate,
): readonly PersonId[] {
  const members: PersonId[] = [];
  for (const [personId, stays] of groups)
    if (stays.some((one) => one.group === group && isActiveOn(one, date))) members.push(personId);
  return members;
}
