import { textKey } from '../../domain/ground/same-text';
import type { PersonId } from '../../domain/access/role';
import type { AccountMarks } from '../graph/account-marks';
import type { TenantUser } from '../graph/find-user';
import type { DirectoryPerson } from './directory';

/** Whom an account in the tenant stands for, once nothing is to be asked. */
export type SettledAccount =
  /** Somebody who is known by this account, or (`moves`) will be: the tenant has made them a new one. */
  | { kind: 'known'; person: DirectoryPerson; moves: boolean }
  /** Nobody yet; `others` have the mail with another account and were said to be somebody else. */
  | { kind: 'new'; others: readonly DirectoryPerson[] };

type Who =
  | SettledAccount
  /** Somebody has the mail with another account, and nobody has said whether it is the same person. */
  | { kind: 'sameMail'; people: readonly DirectoryPerson[] };

/** Said of an account that is somebody else than who has its mail. */
const SOMEBODY_NEW = 'new';

/** Everybody in the directory, by account and by mail; made once for many questions. */
export type KnownAccounts = {
  byObjectId: ReadonlyMap<string, DirectoryPerson>;
  byMail: ReadonlyMap<string, readonly DirectoryPerson[]>;
};

/** Everybody in the directory, by account. Somebody erased has none. */
export const byObjectId = (people: ReadonlyMap<PersonId, DirectoryPerson>): KnownAccounts['byObjectId'] =>
  new Map([...people.values()].map((person) => [person.objectId, person]));

export function knownIn(people: ReadonlyMap<PersonId, DirectoryPerson>): KnownAccounts {
  const byMail = new Map<string, DirectoryPerson[]>();
  for (const person of people.values()) {
    const key = textKey(person.mail);
    const there = byMail.get(key);
    if (there === undefined) byMail.set(key, [person]);
    else there.push(person);
  }
  return { byObjectId: byObjectId(people), byMail };
}

/**
 * Finds the one person of an account. One human has one seat: where the mail is already somebody's, by another account,
 * it is for people to say who that is (`said`: a person, or `new`).
 */
export function whoIs(
  { objectId }: Pick<TenantUser, 'objectId'>,
  mails: readonly string[],
  { known: everybody, said }: { known: KnownAccounts; said: string | undefined },
): Who {
  const known = everybody.byObjectId.get(objectId);
  if (known !== undefined) return { kind: 'known', person: known, moves: false };
  const keys = new Set(mails.map(textKey).filter((key) => key !== ''));
  const same = [...new Set([...keys].flatMap((key) => everybody.byMail.get(key) ?? []))];
  if (same.length === 0 || said === SOMEBODY_NEW) return { kind: 'new', others: same };
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
