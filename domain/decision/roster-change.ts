import { isBodyRole, type PersonId, type RosterRole } from '../access/role';
import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { Fact } from '../training/known-at';
import type { Decision } from './decision';

export const ROSTER_CHANGES = ['recorded', 'ended'] as const;

/** What was recorded of the body after a conclusion, of a day on which it still was, or had been, another body. */
export type RosterChange = {
  personId: PersonId;
  role: RosterRole;
  change: (typeof ROSTER_CHANGES)[number];
  /** The first day of the role, or its last. */
  on: DanishDate;
  at: Instant;
  /** Nobody: the system did. */
  by: PersonId | null;
};

/**
 * Changes of the body's roster that were recorded after a conclusion and reach back to its day. They are shown beside
 * what was decided and change nothing in it: who counted was fixed when it was concluded. Of an item that a delegate
 * decided there are none.
 */
export function rosterChangesAfter(
  { facts }: { facts: readonly Fact[] },
  { rule }: Pick<Decision, 'rule'>,
  { at, until }: { at: Instant; until: Instant },
): readonly RosterChange[] {
  if (rule.by !== 'body') return [];
  const day = danishDate(at);
  return facts.flatMap((fact): RosterChange[] => {
    if (fact.at <= at || fact.at > until) return [];
    const { by } = fact;
    if (fact.type === 'MembershipRecorded') {
      const { personId, role, from } = fact.data;
      const reaches = isBodyRole(role) && from <= day;
      return reaches ? [{ personId, role, change: 'recorded', on: from, at: fact.at, by }] : [];
    }
    if (fact.type !== 'MembershipEnded') return [];
    const { personId, role, to } = fact.data;
    const reaches = isBodyRole(role) && to < day;
    return reaches ? [{ personId, role, change: 'ended', on: to, at: fact.at, by }] : [];
  });
}
