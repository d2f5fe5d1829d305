import type { Audience } from '../../domain/access/group';
import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { GroupProblem } from '../../contracts/access/group-sync';
import type { GroupDifference } from './group-differences';

/** An audience that follows an Entra group, and how far it has been read. */
export type GroupLink = {
  audience: Audience;
  groupId: string;
  linkedBy: PersonId;
  linkedAt: Instant;
  /** Where Graph goes on telling what changed; null: the next reading is a full one. */
  deltaLink: string | null;
  readAt: Instant | null;
  /** When everybody in the group was last read, with names. */
  readInFullAt: Instant | null;
  people: number | null;
  /** Members that are no persons: groups in the group, whose members do not count, and devices and the like. */
  groups: number;
  others: number;
  problem: GroupProblem | null;
};

/** A difference that awaits a coordinator; a dismissed one stays until it changes or is gone. */
export type Proposal = GroupDifference & { proposalId: string; foundAt: Instant; dismissed: boolean };

/** The links and their proposals. Unlike the ledger they change; they hold nobody who does not differ. */
export type GroupLinks = {
  all: () => Promise<readonly GroupLink[]>;
  find: (audience: Audience) => Promise<GroupLink | undefined>;
  /** Links anew; what was proposed before is forgotten. */
  link: (link: GroupLink) => Promise<void>;
  unlink: (audience: Audience) => Promise<void>;
  /** Keeps how a reading went. Answers false, and keeps nothing, if the audience no longer follows that group. */
  record: (link: GroupLink) => Promise<boolean>;
  proposals: (audience: Audience) => Promise<readonly Proposal[]>;
  keep: (audience: Audience, proposals: readonly Proposal[]) => Promise<void>;
  drop: (audience: Audience, objectIds: readonly string[]) => Promise<void>;
};
