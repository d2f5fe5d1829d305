import { textKey } from '../../domain/same-text';
import type { PersonId } from '../../domain/access/role';
import type { AccountMarks } from '../graph/account-marks';
import type { TenantUser } from '../graph/find-user';
import type { DirectoryPerson } from './directory';

/** Whom an account in the tenant stands for. */
type Who =
  /** Somebody who is known by this account, or (`moves`) will be: the tenant has made them a new one. */
  | { kind: 'known'; person: DirectoryPerson; moves: boolean }
  | { kind: 'new' }
  /** Somebody has the mail with another account, and nobody has said whether it is the same person. */
  | { kind: 'sameMail'; people: readonly DirectoryPerson[] };

/** Said of an account that is somebody else than who has its mail. */
const SOMEBODY_NEW = 'new';

/**
 * Finds the one person of an account. One human has one seat: where the mail is already somebody's, by another account,
 * it is for people to say who that is (`said`: a person, or `new`).
 */
export function whoIs(
  user: Pick<TenantUser, 'objectId'>,
  mails: readonly string[],
  { people, said }: { people: ReadonlyMap<PersonId, DirectoryPerson>; said: string | undefined },
): Who {
  const all = [...people.values()];
  const known = all.find(({ objectId }) => objectId === user.objectId);
  if (known !== undefined) return { kind: 'known', person: known, moves: false };
  const keys = new Set(mails.map(textKey).filter((key) => key !== ''));
  const same = all.filter(({ mail }) => keys.has(textKey(mail)));
  if (same.length === 0 || said === SOMEBODY_NEW) return { kind: 'new' };
  const meant = same.find(({ personId }) => personId === said);
  return meant === undefined
    ? { kind: 'sameMail', people: same }
    : { kind: 'known', person: meant, moves: true };
}

/** Marks as they are shown. */
export const shownMarks = ({ isBlocked, isGuest }: AccountMarks) => [
  ...(isBlocked === true ? (['blocked'] as const) : []),
  ...(isGuest === true ? (['guest'] as const) : []),
];
