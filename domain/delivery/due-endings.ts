import { chairsOn } from '../access/access';
import { covers, isGiven } from '../access/mandate';
import type { PersonId } from '../access/role';
import { addDays, danishDate, daysBetween, type DanishDate, type Instant } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import { nearOn } from '../status/limit';
import { coordinatorsOn } from './audience';
import { toPerson, type Delivery, type EndingRight } from './delivery';
import { isWorkTime } from './work-time';

type Right = { right: EndingRight; rightId: string; from: DanishDate; to: DanishDate };

/**
 * Word of a mandate, a delegation or an acting chair whose end is near by the municipality's own policy or the app's default, in person to those whom it concerns, the chair and the coordinators.
 * One that another follows from the next day ends nothing. The ids are the same each time they are derived.
 */
export function dueEndings(state: Oversight, now: Instant): readonly Delivery[] {
  if (!isWorkTime(state, now)) return [];
  const on = danishDate(now);
  const { access, statusPolicies } = state;
  const { delegations, actingChairs } = access;
  const near = nearOn(statusPolicies, on).amount;
  // One that nobody has confirmed, or somebody has turned down, gives nothing that could end, and follows nothing.
  const mandates = access.mandates.filter(isGiven);
  const others = [...chairsOn(access, on), ...coordinatorsOn(access, on)];
  const tell = ({ right, rightId, to, from }: Right, concerned: readonly PersonId[]) =>
    endsWithin(near, { from, to }, on)
      ? [...new Set([...concerned, ...others])].map(toPerson({ kind: 'rightEnding', right, rightId, to }))
      : [];
  return [
    ...mandates
      .filter((one) => !goesOn(one, mandates, ['deputyId', 'memberId']))
      .flatMap(({ mandateId, memberId, deputyId, from, to }) =>
        tell({ right: 'mandate', rightId: mandateId, from, to }, [memberId, deputyId]),
      ),
    ...delegations
      .filter((one) => !goesOn(one, delegations, ['delegateId']))
      .flatMap(({ delegationId, delegateId, from, to }) =>
        tell({ right: 'delegation', rightId: delegationId, from, to }, [delegateId]),
      ),
    ...actingChairs
      .filter((one) => !goesOn(one, actingChairs, []))
      .flatMap(({ actingId, personId, from, to }) =>
        // Whoever has the office gets it back then.
        tell({ right: 'actingChair', rightId: actingId, from, to }, [
          personId,
          ...chairsOn(access, addDays(to, 1)),
        ]),
      ),
  ];
}

/** It holds today, and its last day is so many days away at the most. */
const endsWithin = (days: number, period: { from: DanishDate; to: DanishDate }, on: DanishDate): boolean =>
  covers(period, on) && daysBetween(on, period.to) <= days;

/** Whether the same people have the same right on the day after its last; an office goes on whoever fills it. */
const goesOn = <R extends { from: DanishDate; to: DanishDate }>(
  one: R,
  all: readonly R[],
  same: readonly (keyof R)[],
): boolean =>
  all.some((other) => same.every((key) => other[key] === one[key]) && covers(other, addDays(one.to, 1)));
