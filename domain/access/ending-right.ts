import { addDays, type DanishDate } from '../calendar/danish-time';
import { chairsOn, type Access } from './access';
import { covers, isGiven } from './mandate';
import type { PersonId } from './role';

/** The rights that end on a day of their own: to act for a member, to accept risks alone, to act as chair. */
export const ENDING_RIGHTS = ['mandate', 'delegation', 'actingChair'] as const;
export type EndingRight = (typeof ENDING_RIGHTS)[number];

/** The last day of a right that holds, and whom it concerns. */
export type RightEnding = {
  right: EndingRight;
  rightId: string;
  to: DanishDate;
  concerned: readonly PersonId[];
};

type Dated = { from: DanishDate; to: DanishDate };

/**
 * Every right that holds on a day and that none follows from the day after its last: only such a one ends. One that
 * nobody has confirmed, or somebody has turned down, gives nothing that could end, and follows nothing.
 */
export function endingRights(access: Access, on: DanishDate): readonly RightEnding[] {
  const { delegations, actingChairs } = access;
  const mandates = access.mandates.filter(isGiven);
  return [
    ...ending(mandates, ['deputyId', 'memberId'], on).map(({ mandateId, memberId, deputyId, to }) => ({
      right: 'mandate' as const,
      rightId: mandateId,
      to,
      concerned: [memberId, deputyId],
    })),
    ...ending(delegations, ['delegateId'], on).map(({ delegationId, delegateId, to }) => ({
      right: 'delegation' as const,
      rightId: delegationId,
      to,
      concerned: [delegateId],
    })),
    ...ending(actingChairs, [], on).map(({ actingId, personId, to }) => ({
      right: 'actingChair' as const,
      rightId: actingId,
      to,
      // Whoever has the office gets it back then.
      concerned: [personId, ...chairsOn(access, addDays(to, 1))],
    })),
  ];
}

const ending = <R extends Dated>(all: readonly R[], same: readonly (keyof R)[], on: DanishDate) =>
  all.filter((right) => covers(right, on) && !goesOn(right, all, same));

/** Whether the same people have the same right on the day after its last; an office goes on whoever fills it. */
const goesOn = <R extends Dated>(right: R, all: readonly R[], same: readonly (keyof R)[]): boolean =>
  all.some((other) => same.every((key) => other[key] === right[key]) && covers(other, addDays(right.to, 1)));
