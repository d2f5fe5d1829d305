import { may, type DecideContext } from '../access/decide-context';
import type { AccessResult } from '../access/refusals';
import { ok, refuse } from '../ground/result';
import { unreachable } from '../ground/unreachable';
import type { FeedCommand } from './commands';
import type { FeedEvent } from './events';
import { isPassing } from './feed-problem';
import { dismissalKey, type FeedDismissals } from './feed-proposal';
import type { NotedFeeds } from './feed-standing';

type FeedState = { feedDismissals: FeedDismissals; feeds: NotedFeeds };
type Decided = AccessResult<readonly FeedEvent[]>;

/** Decides what is asked about the sources. The registers stay as they are; saying it again adds nothing. */
export function decideFeed(state: FeedState, command: FeedCommand, context: DecideContext): Decided {
  switch (command.type) {
    case 'DismissFeedProposals':
      return dismiss(state, command, context);
    case 'NoteFeedStanding':
      return note(state, command, context);
    default:
      return unreachable(command);
  }
}

type Of<Type extends FeedCommand['type']> = Extract<FeedCommand, { type: Type }>;

function dismiss(
  { feedDismissals }: FeedState,
  { proposals }: Of<'DismissFeedProposals'>,
  context: DecideContext,
): Decided {
  if (!may(context, 'keepRegisters')) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  const fresh = new Map(proposals.map((one) => [dismissalKey(one), one]));
  return ok(
    [...fresh]
      .filter(([key]) => !feedDismissals.has(key))
      .map(([, { feed, change, sourceId, name, saysHash }]) => ({
        type: 'FeedProposalDismissed',
        data: { feed, change, sourceId, name, saysHash },
      })),
  );
}

/** Nobody says of a source how it stands but whoever has asked it: not even those who keep the registers. */
function note(
  { feeds }: FeedState,
  { feed, standing, readAt, problem }: Of<'NoteFeedStanding'>,
  { actor }: DecideContext,
): Decided {
  if (actor.kind !== 'clock') return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  const before = feeds.get(feed);
  const isWell = standing === 'read' || standing === 'off';
  if (before === undefined && isWell) return ok([]);
  // What comes and goes by itself is no other reason worth an entry each night.
  const isSameReason = isWell || problem === before?.problem || problem === null || isPassing(problem);
  if (before?.standing === standing && isSameReason) return ok([]);
  return ok([{ type: 'FeedStandingNoted', data: { feed, standing, readAt, problem } }]);
}
