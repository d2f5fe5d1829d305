import { chairsOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';

/** The chair of a day if theirs is one of the seats that count; an office that two hold is held by nobody. */
export function chairAmong(
  access: Access,
  seats: readonly PersonId[],
  date: DanishDate,
): PersonId | undefined {
  const [chair, ...more] = chairsOn(access, date);
  return chair !== undefined && more.length === 0 && seats.includes(chair) ? chair : undefined;
}
