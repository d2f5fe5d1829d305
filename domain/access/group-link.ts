import type { PersonId } from './role';
import type { Audience } from './group';

/** What an Entra group says of somebody and the roster does not. */
export const GROUP_CHANGES = ['joined', 'left', 'renamed'] as const;
export type GroupChange = (typeof GROUP_CHANGES)[number];

/**
 * A proposal from an Entra group that a coordinator has said no to. The id is made up when the difference is found, and
 * only the sync's working state can tell whom it is about; `personId` is null for somebody who is not in the directory.
 */
export type Dismissal = {
  proposalId: string;
  audience: Audience;
  change: GroupChange;
  personId: PersonId | null;
};
