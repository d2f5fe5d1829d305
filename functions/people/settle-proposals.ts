import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import { MOST_ENTRIES } from '../ledger/ledger-store';
import { confirmProposals } from './confirm-proposals';
import type { WantedEntry } from './enter-proposed';
import type { Compared } from './group-differences';
import type { Proposal, GroupLinks } from './group-links';
import type { Directory } from './directory';
import type { OversightLedger } from '../ledger/oversight-ledger';

type Parts = { ledger: OversightLedger; directory: Directory; groupLinks: GroupLinks };

/** How long one call goes on with further batches; the last one it begins is finished. */
const LONGEST_MS = 8_000;

/** How many proposals were carried out, how many await the body, and which were refused and why. */
export type SettledProposals = {
  settled: number;
  awaiting: number;
  refused: readonly { objectId: string; refusal: Refusal }[];
};

/**
 * Carries out proposals a hundred at a time, each hundred with one append where the audience is a group, until all are
 * done, one of them is refused, or the time is up. What is done is no longer proposed, so the same call goes on from there.
 */
export async function confirmInBatches(
  parts: Parts,
  proposals: readonly Proposal[],
  wanted: WantedEntry,
): Promise<SettledProposals> {
  const until = Date.now() + LONGEST_MS;
  let settled = 0;
  let awaiting = 0;
  for (let from = 0; from < proposals.length && Date.now() < until; from += MOST_ENTRIES) {
    const outcomes = await confirmProposals(parts, proposals.slice(from, from + MOST_ENTRIES), wanted);
    const done = [...outcomes].flatMap(([objectId, refusal]) => (refusal === undefined ? [objectId] : []));
    await parts.groupLinks.drop(wanted.audience, done);
    settled += done.length;
    // They stay with the group's proposals and are not shown while the body is asked: declined, they are proposed again.
    awaiting += [...outcomes.values()].filter((one) => one === 'awaits').length;
    const refused = [...outcomes].flatMap(([objectId, refusal]) =>
      refusal === undefined || refusal === 'awaits' ? [] : [{ objectId, refusal }],
    );
    if (refused.length > 0) return { settled, awaiting, refused };
  }
  return { settled, awaiting, refused: [] };
}

/** Turns proposals down: first the facts, then the working state, in which they stay until they change or are gone. */
export async function dismissProposals(
  { ledger, groupLinks }: Parts,
  proposals: readonly Proposal[],
  {
    audience,
    requester,
    byObjectId,
  }: Pick<WantedEntry, 'audience' | 'requester'> & Pick<Compared, 'byObjectId'>,
): Promise<Result<undefined>> {
  const dismissals = proposals.map(({ proposalId, change, objectId }) => ({
    proposalId,
    audience,
    change,
    personId: byObjectId.get(objectId)?.personId ?? null,
  }));
  const done = await ledger.execute({ type: 'DismissProposals', proposals: dismissals }, requester);
  if (!done.ok) return done;
  await groupLinks.keep(
    audience,
    proposals.map((one) => ({ ...one, dismissed: true })),
  );
  return ok(undefined);
}
