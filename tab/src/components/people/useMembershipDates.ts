import { membershipDates } from '../../../../domain/access/decide-membership';
import type { RosterRole } from '../../../../domain/access/role';
import type { DateKind } from '../../../../domain/calendar/date-limits';
import { getRoster } from '../../../../contracts/access/roster';
import { useAnswer } from '../../api/useAnswer';

/** Which limits the first or the last day of a role has now, by what has been put before the body. */
export function useMembershipDates(): (role: RosterRole) => DateKind {
  const roster = useAnswer(getRoster, {});
  return (role) => membershipDates(role, roster.data?.hasBegun ?? false);
}
