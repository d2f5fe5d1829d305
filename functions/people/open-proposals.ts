import type { Audience } from '../../domain/access/group';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import type { Directory } from './directory';
import { isStill, type Compared } from './group-differences';
import type { GroupLinks, Proposal } from './group-links';
import { otherAccountsIn } from './other-accounts';
import { knownIn, type KnownAccounts } from './who-is';

/** Proposals of an Entra group, with what they were held against. */
export type OpenProposals = {
  proposals: readonly Proposal[];
  compared: Compared;
  known: KnownAccounts;
};

type Parts = { groupLinks: GroupLinks; directory: Directory };
type Asked = { state: Oversight; today: DanishDate };

/** What is proposed for an audience and still differs from the roster as it is now, dismissed or not. */
export async function openProposals(
  { groupLinks, directory }: Parts,
  audience: Audience,
  { state, today }: Asked,
): Promise<OpenProposals> {
  const people = await directory.all();
  const known = knownIn(people);
  const { access, changes } = state;
  const otherAccounts = otherAccountsIn(people.values());
  const compared = { access, changes, audience, otherAccounts, on: today, byObjectId: known.byObjectId };
  const proposals = await groupLinks.proposals(audience);
  return { compared, known, proposals: proposals.filter((one) => isStill(one, compared)) };
}

/** How many proposals of all groups wait for somebody. */
export async function countProposals(parts: Parts, asked: Asked): Promise<number> {
  let count = 0;
  for (const { audience } of await parts.groupLinks.all()) {
    const { proposals } = await openProposals(parts, audience, asked);
    count += proposals.filter(({ dismissed }) => !dismissed).length;
  }
  return count;
}
