import { abilitiesOf } from '../../domain/access/abilities';
import type { Role } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { statusDay } from '../../domain/status/status-day';
import { monthsStanding } from '../../domain/status/status-months';
import type { StatusMonthView } from '../../contracts/status/report';

type Reader = { state: Oversight; roles: readonly Role[]; now: Instant };

/** How the months stand, the same on every page; who does not issue is told of the current one only. */
export function statusMonthsView({ state, roles, now }: Reader): StatusMonthView[] {
  const months = monthsStanding(state, now).map((one) => ({
    ...one,
    statusOn: statusDay(state, one.month),
  }));
  return abilitiesOf(roles).issueReport ? months : months.slice(0, 1);
}
