import { may, type DecideContext } from '../access/decide-context';
import type { AccessResult } from '../access/refusals';
import { ok, refuse } from '../ground/result';
import type { FeedCommand } from './commands';
import type { FeedEvent } from './events';
import { dismissalKey, type FeedDismissals } from './feed-proposal';

/** Decides which proposals of a source are turned down. The registers stay as they are; saying it again adds nothing. */
export function decideFeed(
  dismissals: FeedDismissals,
  { proposals }: FeedCommand,
  context: DecideContext,
): AccessResult<readonly FeedEvent[]> {
  if (!may(context, 'keepRegisters')) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  const fresh = new Map(proposals.map((one) => [dismissalKey(one), one]));
  return ok(
    [...fresh]
      .filter(([key]) => !dismissals.has(key))
      .map(([, { feed, change, sourceId, name, saysHash }]) => ({
        type: 'FeedProposalDismissed',
        data: { feed, change, sourceId, name, saysHash },
      })),
  );
}
