import { randomUUID } from 'node:crypto';
import { danishDate, type Instant } from '../../domain/calendar/danish-time';
import type { GroupPerson, ReadGroup } from '../graph/read-group';
import { differences, shownAs } from './group-differences';
import type { GroupLink, Proposal, GroupLinks } from './group-links';
import { otherAccountsIn } from './other-accounts';
import { byObjectId } from './who-is';
import type { Directory } from './directory';
import type { OversightLedger } from '../ledger/oversight-ledger';

type Parts = {
  groupLinks: GroupLinks;
  readGroup: ReadGroup;
  ledger: OversightLedger;
  directory: Directory;
  now: () => Instant;
};

/** Names change without the group's delta saying so; a day is soon enough for them. */
const FULL_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Reads a linked group and brings its proposals up to date; the roster itself is never touched. A group that could not
 * be read proposes nothing: what was proposed stays as it was, and the problem is kept with the link.
 */
export async function followGroup(parts: Parts, link: GroupLink): Promise<void> {
  const { groupLinks, readGroup, now } = parts;
  const at = now();
  const reading = await readGroup(link.groupId, isFullDue(link, at) ? null : link.deltaLink);
  switch (reading.kind) {
    case 'failed':
      await groupLinks.record({ ...link, problem: reading.problem });
      return;
    case 'unchanged':
      await groupLinks.record({ ...link, deltaLink: reading.deltaLink, readAt: at, problem: null });
      return;
    case 'read': {
      // The proposals first: after a crash between the two the old token tells of the same change again.
      await propose(parts, link, reading.people);
      const { deltaLink, people, groups, others } = reading;
      const counts = { people: people.length, groups, others };
      const read = { ...link, ...counts, deltaLink, readAt: at, readInFullAt: at, problem: null };
      const isLinked = await groupLinks.record(read);
      if (!isLinked && (await groupLinks.find(link.audience)) === undefined)
        await groupLinks.unlink(link.audience);
    }
  }
}

const isFullDue = ({ readInFullAt }: GroupLink, at: Instant): boolean =>
  readInFullAt === null || Date.parse(at) - Date.parse(readInFullAt) >= FULL_AFTER_MS;

/** Keeps what differs now. What differed in the same way before stays as it was, dismissed or not. */
async function propose(parts: Parts, { audience }: GroupLink, group: readonly GroupPerson[]): Promise<void> {
  const { groupLinks, ledger, directory, now } = parts;
  const at = now();
  const { access, changes } = await ledger.load();
  const people = await directory.all();
  const compared = {
    access,
    changes,
    audience,
    on: danishDate(at),
    byObjectId: byObjectId(people),
    otherAccounts: otherAccountsIn(people.values()),
  };
  const found = new Map(differences(group, compared).map((one) => [one.objectId, one]));
  const before = new Map((await groupLinks.proposals(audience)).map((one) => [one.objectId, one]));
  const fresh: Proposal[] = [];
  for (const [objectId, one] of found) {
    const earlier = before.get(objectId);
    if (earlier === undefined || shownAs(earlier) !== shownAs(one))
      fresh.push({ ...one, proposalId: randomUUID(), foundAt: at, dismissed: false });
  }
  await groupLinks.keep(audience, fresh);
  await groupLinks.drop(
    audience,
    [...before.keys()].filter((objectId) => !found.has(objectId)),
  );
}
