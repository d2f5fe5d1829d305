import type { EventTable } from '../ground/event-table';
import type { DanishDate } from '../calendar/danish-time';
import type { ActingChair, ActingId } from './acting-chair';
import type { BodyBasis } from './body-basis';
import type { DatedModel } from './decision-model';
import type { Delegation, DelegationId } from './delegation';
import type { Audience, Group, Leave } from './group';
import type { Dismissal } from './group-link';
import type { Mandate, MandateId } from './mandate';
import type { PersonId, RosterRole } from './role';
import type { SetUp } from './set-up';

/** What of a person can be changed in the directory and is seen beside what they do. */
export const RENAMED = ['name', 'title'] as const;
export type Renamed = (typeof RENAMED)[number];

export type AccessEvent =
  /** A person holds a role from a day; corrected or ended only by a later event. */
  | { type: 'MembershipRecorded'; data: { personId: PersonId; role: RosterRole; from: DanishDate } & SetUp }
  /** The role is held until and including `to`; `from` is the start of the membership that covered that day. */
  | {
      type: 'MembershipEnded';
      data: { personId: PersonId; role: RosterRole; from: DanishDate; to: DanishDate } & SetUp;
    }
  | { type: 'MandateRecorded'; data: Mandate }
  /** From now on the mandate counts. */
  | { type: 'MandateConfirmed'; data: { mandateId: MandateId; as: 'member' | 'chair' } }
  /** It never counts, or no longer does; what was answered by it stays as it was answered. */
  | { type: 'MandateDeclined'; data: { mandateId: MandateId; as: 'member' | 'chair' } }
  /** The mandate ends earlier than it said; `to` is its last day. */
  | { type: 'MandateEnded'; data: { mandateId: MandateId; to: DanishDate } }
  | { type: 'DelegationRecorded'; data: Delegation & SetUp }
  | { type: 'DelegationEnded'; data: { delegationId: DelegationId; to: DanishDate } }
  /** A member fills the chair's office for a period. */
  | { type: 'ActingChairRecorded'; data: ActingChair & SetUp }
  | { type: 'ActingChairEnded'; data: { actingId: ActingId; to: DanishDate } & SetUp }
  | { type: 'DecisionModelSet'; data: DatedModel & SetUp }
  /** It was decided who the ledelsesorgan is. */
  | { type: 'BodyBasisRecorded'; data: BodyBasis & SetUp }
  | { type: 'GroupJoined'; data: { personId: PersonId; group: Group; from: DanishDate } }
  /** The person belongs to the group until and including `to`. */
  | { type: 'GroupLeft'; data: { personId: PersonId; group: Group; to: DanishDate } }
  | { type: 'LeaveRecorded'; data: { personId: PersonId } & Leave }
  /** The leave from that day was a mistake and never was. */
  | { type: 'LeaveAnnulled'; data: { personId: PersonId; from: DanishDate } }
  /** Somebody with a role got another name or title in the directory, which alone knows the names. */
  | { type: 'PersonRenamed'; data: { personId: PersonId; changed: readonly Renamed[] } }
  /**
   * Another account with the person's mail was said to be theirs: they have it from now on, and their seats and answers
   * stay theirs. The accounts themselves stand in the directory alone; `account` stands for the one that was meant.
   */
  | { type: 'SamePersonConfirmed'; data: { personId: PersonId; account?: string } & SetUp }
  /** Another account with the person's mail was said to be somebody else's, who may be entered. */
  | { type: 'SamePersonDenied'; data: { personId: PersonId } }
  /** The audience follows the Entra group from now on, and no other. */
  | { type: 'GroupLinked'; data: { audience: Audience; groupId: string } }
  | { type: 'GroupUnlinked'; data: { audience: Audience; groupId: string } }
  | { type: 'ProposalDismissed'; data: Dismissal };

/** Every type of event about who may do what, with the version of the shapes in which it first appeared. */
export const ACCESS_EVENTS = {
  MembershipRecorded: { since: 1 },
  MembershipEnded: { since: 1 },
  MandateRecorded: { since: 2 },
  MandateConfirmed: { since: 5 },
  MandateDeclined: { since: 5 },
  MandateEnded: { since: 2 },
  DelegationRecorded: { since: 2 },
  DelegationEnded: { since: 2 },
  ActingChairRecorded: { since: 5 },
  ActingChairEnded: { since: 5 },
  DecisionModelSet: { since: 2 },
  BodyBasisRecorded: { since: 7 },
  GroupJoined: { since: 3 },
  GroupLeft: { since: 3 },
  LeaveRecorded: { since: 3 },
  LeaveAnnulled: { since: 3 },
  PersonRenamed: { since: 5 },
  SamePersonConfirmed: { since: 5 },
  SamePersonDenied: { since: 5 },
  GroupLinked: { since: 3 },
  GroupUnlinked: { since: 3 },
  ProposalDismissed: { since: 3 },
} as const satisfies EventTable<AccessEvent>;
