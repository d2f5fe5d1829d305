import type { Access } from '../access/access';
import { isBodyRole, type PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import { beneficiaryOf, type BodyChanges } from './body-change';

/**
 * Whether somebody holds, is to hold or may come to hold a power to decide from a day on: a seat, the chair, a mandate or
 * a delegation, also one that awaits the body. What has ended gives none.
 */
export function holdsPower(
  { access, changes }: { access: Access; changes: BodyChanges },
  personId: PersonId,
  on: DanishDate,
): boolean {
  const lasts = ({ to }: { to?: DanishDate }) => to === undefined || to >= on;
  return (
    (access.memberships.get(personId) ?? []).some((one) => isBodyRole(one.role) && lasts(one)) ||
    access.mandates.some(
      (one) => one.deputyId === personId && one.confirmation !== 'declined' && lasts(one),
    ) ||
    access.delegations.some((one) => one.delegateId === personId && lasts(one)) ||
    access.actingChairs.some((one) => one.personId === personId && lasts(one)) ||
    [...changes.values()].some(
      ({ state, change }) => state === 'awaited' && beneficiaryOf(change) === personId,
    )
  );
}
