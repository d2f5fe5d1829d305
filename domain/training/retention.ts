import { staysIn } from '../access/access';
import { AUDIENCES, type Audience } from '../access/group';
import { isActiveOn, type PersonId } from '../access/role';
import { addMonths, type DanishDate } from '../calendar/danish-time';
import type { KnownState } from './known-at';
import { policyOn } from './training-policy';

/** An audience that somebody has left, the last day in it, and for how many months the policy keeps it from then on. */
type Left = { audience: Audience; to: DanishDate; months: number };

/** Somebody whose training data may go: the last day in any audience, the day since which it may, and why. */
export type Erasable = { personId: PersonId; leftOn: DanishDate; since: DanishDate; left: readonly Left[] };

/** Whether somebody holds a role or belongs to a group on a day, or will. */
export function isStillHere({ access }: KnownState, personId: PersonId, on: DanishDate): boolean {
  const goesOn = ({ to }: { to?: DanishDate }) => to === undefined || to >= on;
  return (
    (access.memberships.get(personId) ?? []).some(goesOn) ||
    (access.groups.get(personId) ?? []).some(goesOn) ||
    access.mandates.some((one) => one.deputyId === personId && one.to >= on) ||
    access.delegations.some((one) => one.delegateId === personId && one.to >= on)
  );
}

/**
 * Those whose time is over by the municipality's policy (GDPR article 5(1)(e); no period is named by law): they have
 * left everything, the time of each audience they belonged to has passed, and nobody holds them. Where the policy names
 * no time for an audience, nobody who was in it is listed.
 */
export function erasableOn(known: KnownState, on: DanishDate): readonly Erasable[] {
  const { access, training } = known;
  const months = policyOn(training.policies, on)?.retentionMonths;
  if (months === undefined) return [];
  const found: Erasable[] = [];
  for (const personId of new Set([...access.memberships.keys(), ...access.groups.keys()])) {
    if (training.holds.has(personId) || training.erased.has(personId)) continue;
    if (isStillHere(known, personId, on)) continue;
    const ends = endsOf(known, personId);
    const left = ends.flatMap((one): Left[] => {
      const kept = months[one.audience];
      return kept === null ? [] : [{ ...one, months: kept }];
    });
    if (ends.length === 0 || left.length < ends.length) continue;
    const since = latest(left.map((one) => addMonths(one.to, one.months)));
    if (since < on) found.push({ personId, leftOn: latest(left.map((one) => one.to)), since, left });
  }
  return found;
}

const endsOf = ({ access }: KnownState, personId: PersonId): { audience: Audience; to: DanishDate }[] =>
  AUDIENCES.flatMap((audience) =>
    staysIn(access, audience, personId).map(({ to = '' }) => ({ audience, to })),
  );

const latest = (dates: readonly DanishDate[]): DanishDate =>
  dates.reduce((newest, date) => (date > newest ? date : newest), '');

/** The audiences that a person belongs to on a day, the body before the groups. */
export const audiencesOf = (
  { access }: KnownState,
  personId: PersonId,
  on: DanishDate,
): readonly Audience[] =>
  AUDIENCES.filter((audience) => staysIn(access, audience, personId).some((stay) => isActiveOn(stay, on)));
