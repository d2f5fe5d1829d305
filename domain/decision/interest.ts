import type { PersonId } from '../access/role';
import { seatOf, type Decision, type Version, type Vote } from './decision';

/** What says whose item it is: every version, the one that stands included. */
export type Written = { versions: readonly Pick<Version, 'by' | 'cause' | 'content'>[] };

/**
 * Those who have a hand in the item, in groups none of which may approve it without somebody else (invariant 7,
 * separation of duties). It goes by who acted, not only by what a form says.
 * - Whoever put a version forward and whoever recommended one, together: it is their item.
 * - Whoever set conditions, each alone: two members can approve what the other has added.
 */
export function handsOn({ versions }: Written): readonly ReadonlySet<PersonId>[] {
  const authors = new Set(
    versions.flatMap(({ by, cause, content }) =>
      cause === 'conditions' ? [content.recommenderId] : [by, content.recommenderId],
    ),
  );
  const setters = new Set(versions.flatMap(({ by, cause }) => (cause === 'conditions' ? [by] : [])));
  return [authors, ...[...setters].map((one) => new Set([one]))];
}

/** The same item as it is once somebody has set conditions in it. */
export const withConditionsBy = <Item extends Written & Pick<Decision, 'content'>>(
  item: Item,
  by: PersonId,
): Omit<Item, 'versions'> & Written => ({
  ...item,
  versions: [...item.versions, { by, cause: 'conditions', content: item.content }],
});

/** Whether an answer comes from outside a group: neither given by one of them nor in the seat of one. */
export const isByAnother = (
  vote: Pick<Vote, 'personId' | 'onBehalfOf'>,
  hands: ReadonlySet<PersonId>,
): boolean => !hands.has(vote.personId) && !hands.has(seatOf(vote));
