import { staysIn, type Access } from '../../domain/access/access';
import type { Audience } from '../../domain/access/group';
import type { GroupChange } from '../../domain/access/group-link';
import { personConcerned, type BodyChanges } from '../../domain/body-change/body-change';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { isSameText, tidyText } from '../../domain/ground/same-text';
import type { GroupPerson } from '../graph/read-group';
import { hashOf } from '../ledger/hash-of';
import type { DirectoryPerson } from './directory';
import type { KnownAccounts } from './who-is';

/** What the Entra group says of one person and the roster does not; `entra` is null for somebody who left. */
export type GroupDifference = {
  change: GroupChange;
  objectId: string;
  entra: Omit<GroupPerson, 'objectId'> | null;
};

/** The roster as it is compared with: one audience on a day. */
export type Compared = {
  access: Access;
  /** What awaits the body is not proposed once more. */
  changes: BodyChanges;
  audience: Audience;
  on: DanishDate;
  /** Everybody in the directory, by object id. */
  byObjectId: KnownAccounts['byObjectId'];
  /** Accounts that were said to be somebody's and are not the one they have: nobody joins with them. */
  otherAccounts: ReadonlySet<string>;
};

/** Every difference between the group in Entra ID and the roster. Somebody erased has no object id and is left alone. */
export function differences(group: readonly GroupPerson[], compared: Compared): readonly GroupDifference[] {
  const found: GroupDifference[] = [];
  for (const { objectId, ...entra } of group) {
    const known = compared.byObjectId.get(objectId);
    if (joins(objectId, compared)) found.push({ change: 'joined', objectId, entra });
    else if (known !== undefined && isRenamed(known, entra))
      found.push({ change: 'renamed', objectId, entra });
  }
  const inGroup = new Set(group.map(({ objectId }) => objectId));
  for (const { objectId, personId } of compared.byObjectId.values())
    if (!inGroup.has(objectId) && isThereToStay(personId, compared))
      found.push({ change: 'left', objectId, entra: null });
  return found;
}

/** Whether a difference that was found still is one: the roster may have been brought up to date by hand. */
export function isStill({ change, objectId, entra }: GroupDifference, compared: Compared): boolean {
  const known = compared.byObjectId.get(objectId);
  switch (change) {
    case 'joined':
      return joins(objectId, compared);
    case 'left':
      return known !== undefined && isThereToStay(known.personId, compared);
    case 'renamed':
      return known !== undefined && entra !== null && isRenamed(known, entra);
  }
}

/** Stands for exactly what a difference says. */
export const shownAs = ({ change, objectId, entra }: GroupDifference): string =>
  hashOf({ change, objectId, entra }).slice(0, 16);

/** Whether an account in the group is one that the roster does not have, and that nobody has spoken of yet. */
function joins(objectId: string, compared: Compared): boolean {
  const known = compared.byObjectId.get(objectId);
  return known === undefined ? !compared.otherAccounts.has(objectId) : !isExpected(known.personId, compared);
}

/** In it now or from a later day. */
const isExpected = (personId: PersonId, { access, changes, audience, on }: Compared): boolean =>
  isAwaited(changes, 'MembershipRecorded', audience, personId) ||
  staysIn(access, audience, personId).some(({ to }) => to === undefined || to >= on);

/** In it already, and without an end; an end that is recorded needs no proposal. */
const isThereToStay = (personId: PersonId, { access, changes, audience, on }: Compared): boolean =>
  !isAwaited(changes, 'MembershipEnded', audience, personId) &&
  staysIn(access, audience, personId).some(({ from, to }) => from <= on && to === undefined);

/** Whether a seat in the body, or its end, awaits a member's word. */
const isAwaited = (
  changes: BodyChanges,
  type: 'MembershipRecorded' | 'MembershipEnded',
  audience: Audience,
  personId: PersonId,
): boolean =>
  audience === 'managementBody' &&
  [...changes.values()].some(
    ({ state, change }) =>
      state === 'awaited' && change.type === type && personConcerned(change) === personId,
  );

/** Whether name, mail or title differ for a reader. What Entra ID does not say changes nothing. */
const isRenamed = (known: DirectoryPerson, { name, mail, title }: Omit<GroupPerson, 'objectId'>): boolean =>
  tidyText(known.name) !== tidyText(name) ||
  (mail !== null && !isSameText(known.mail, mail)) ||
  (title !== null && tidyText(known.title) !== tidyText(title));
