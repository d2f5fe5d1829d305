import { may, type DecideContext } from './decide-context';
import { ok, refuse } from '../ground/result';
import { unreachable } from '../ground/unreachable';
import type { Access } from './access';
import type { AccessCommand } from './commands';
import type { AccessEvent } from './events';
import type { Dismissal } from './group-link';
import type { AccessResult } from './refusals';

type GroupLinkCommand = Extract<AccessCommand, { type: 'LinkGroup' | 'UnlinkGroup' | 'DismissProposals' }>;

/**
 * Decides which Entra group an audience follows, and what of its proposals is turned down. None of it changes the
 * roster. Saying what is already so changes nothing.
 */
export function decideGroupLink(
  access: Access,
  command: GroupLinkCommand,
  context: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  if (!may(context, 'manageRoster')) return refuse({ code: 'not-allowed', ability: 'manageRoster' });
  switch (command.type) {
    case 'LinkGroup': {
      const { audience, groupId } = command;
      const isSo = access.links.get(audience) === groupId;
      return ok(isSo ? [] : [{ type: 'GroupLinked', data: { audience, groupId } }]);
    }
    case 'UnlinkGroup': {
      const { audience } = command;
      const groupId = access.links.get(audience);
      return ok(groupId === undefined ? [] : [{ type: 'GroupUnlinked', data: { audience, groupId } }]);
    }
    case 'DismissProposals':
      return ok(dismissed(access, command.proposals));
    default:
      return unreachable(command);
  }
}

function dismissed(access: Access, proposals: readonly Dismissal[]): readonly AccessEvent[] {
  const fresh = new Map(proposals.map((one) => [one.proposalId, one]));
  return [...fresh.values()]
    .filter(({ proposalId }) => !access.dismissed.has(proposalId))
    .map((data) => ({ type: 'ProposalDismissed', data }));
}
