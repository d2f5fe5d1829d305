import { AUDIENCES, type Audience } from '../../domain/access/group';
import type { Oversight } from '../../domain/oversight';
import { ok, type Result } from '../../domain/result';
import type { Requester, OversightLedger } from '../ledger/oversight-ledger';
import type { GroupLink, GroupLinks } from './group-links';

type Parts = { ledger: OversightLedger; groupLinks: GroupLinks };
type Asked = { audience: Audience; requester: Requester };

/** Has an audience follow an Entra group: first the fact, then the sync's working state, which it answers. */
export async function followFrom(
  { ledger, groupLinks }: Parts,
  groupId: string,
  { audience, requester }: Asked,
): Promise<Result<GroupLink>> {
  const linked = await ledger.execute({ type: 'LinkGroup', audience, groupId }, requester);
  if (!linked.ok) return linked;
  const known = await groupLinks.find(audience);
  if (known?.groupId === groupId) return ok(known);
  const link = linkIn(linked.value.state, audience);
  if (link === undefined) throw new Error(`Cannot follow a group: "${audience}" is not linked in the ledger`);
  await groupLinks.link(link);
  return ok(link);
}

/** Ends the following: first the fact, then the working state with its proposals. The roster stays as it is. */
export async function followNoMore(
  { ledger, groupLinks }: Parts,
  { audience, requester }: Asked,
): Promise<Result<undefined>> {
  const unlinked = await ledger.execute({ type: 'UnlinkGroup', audience }, requester);
  if (!unlinked.ok) return unlinked;
  await groupLinks.unlink(audience);
  return ok(undefined);
}

/** Makes the working state say what the ledger says, where a process died between the two. */
export async function healLinks({ ledger, groupLinks }: Parts): Promise<void> {
  const state = await ledger.load();
  const kept = new Map((await groupLinks.all()).map((one) => [one.audience, one.groupId]));
  for (const audience of AUDIENCES) {
    const groupId = state.access.links.get(audience);
    if (groupId === kept.get(audience)) continue;
    const link = linkIn(state, audience);
    await (link === undefined ? groupLinks.unlink(audience) : groupLinks.link(link));
  }
}

/** A link as the ledger has it, not read yet; nothing if the audience follows no group. */
function linkIn({ access, facts }: Oversight, audience: Audience): GroupLink | undefined {
  const groupId = access.links.get(audience);
  const fact = facts.findLast((one) => one.type === 'GroupLinked' && one.data.audience === audience);
  if (groupId === undefined || fact === undefined) return undefined;
  return {
    audience,
    groupId,
    linkedBy: fact.by ?? '',
    linkedAt: fact.at,
    deltaLink: null,
    readAt: null,
    readInFullAt: null,
    people: null,
    groups: 0,
    others: 0,
    problem: null,
  };
}
