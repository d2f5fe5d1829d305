import { randomUUID } from 'node:crypto';
import type { ChangeId, ProposedChange } from '../../domain/body-change/body-change';
import type { Oversight } from '../../domain/oversight';
import { hashOf } from '../ledger/hash-of';

/**
 * An account that was said to be somebody's and is not the one they have: put before the body, declined, or theirs
 * before. It is not proposed again as somebody who joins.
 */
export type OtherAccount = {
  objectId: string;
  /** Random, so that nobody can tell the account from what the ledger says of it; it can be erased with the person. */
  nonce: string;
};

export const anOtherAccount = (objectId: string): OtherAccount => ({ objectId, nonce: randomUUID() });

/** What the ledger calls an account: what a member confirms is this one and no other. */
export const accountKey = ({ objectId, nonce }: OtherAccount): string => hashOf({ objectId, nonce });

/** Every account that was said to be somebody's and is not the one they have. */
export const otherAccountsIn = (
  people: Iterable<{ accounts?: readonly OtherAccount[] | undefined }>,
): ReadonlySet<string> =>
  new Set([...people].flatMap(({ accounts = [] }) => accounts.map(({ objectId }) => objectId)));

/** The change by which the body is asked whether an account is somebody's; nothing where it is not asked. */
export const awaitedChange = ({ changes }: Oversight, account: OtherAccount): ChangeId | undefined =>
  changesOf(changes, account).find(({ state }) => state === 'awaited')?.changeId;

/** The changes by which the body is or was asked whether an account is somebody's. */
export const changesOf = (changes: Oversight['changes'], account: OtherAccount): readonly ProposedChange[] =>
  [...changes.values()].filter(
    ({ change }) => change.type === 'SamePersonConfirmed' && change.data.account === accountKey(account),
  );
