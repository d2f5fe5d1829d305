import type { ActingChair, ActingId } from '../access/acting-chair';
import type { BodyBasis } from '../access/body-basis';
import type { Delegation } from '../access/delegation';
import type { DatedModel } from '../access/decision-model';
import type { PersonId, RosterRole } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { DecisionPolicy } from '../decision/policy';

/**
 * What changes who decides, or how: who the management body is by the municipality's decision, who sits in it, who acts as its chair and until when, which account
 * somebody with such a power signs in with, the decision model, a delegation, and the levels of decision. Each is the
 * fact that is recorded once a member has confirmed it, without the number that it gets then.
 */
export type BodyChange =
  | { type: 'MembershipRecorded'; data: { personId: PersonId; role: RosterRole; from: DanishDate } }
  | {
      type: 'MembershipEnded';
      data: { personId: PersonId; role: RosterRole; from: DanishDate; to: DanishDate };
    }
  | { type: 'DecisionModelSet'; data: DatedModel }
  | { type: 'BodyBasisRecorded'; data: BodyBasis }
  | { type: 'DelegationRecorded'; data: Omit<Delegation, 'delegationId'> }
  | { type: 'ActingChairRecorded'; data: Omit<ActingChair, 'actingId'> }
  | { type: 'ActingChairEnded'; data: { actingId: ActingId; personId: PersonId; to: DanishDate } }
  | { type: 'SamePersonConfirmed'; data: { personId: PersonId; account: string } }
  | { type: 'DecisionPolicySet'; data: { policy: DecisionPolicy } };

/** The kinds of change. */
export const BODY_CHANGES = [
  'MembershipRecorded',
  'MembershipEnded',
  'DecisionModelSet',
  'BodyBasisRecorded',
  'DelegationRecorded',
  'ActingChairRecorded',
  'ActingChairEnded',
  'SamePersonConfirmed',
  'DecisionPolicySet',
] as const satisfies readonly BodyChange['type'][];

export type ChangeId = string;

/** What can become of a change: it counts, it does not, or whoever recorded it took it back. */
export const CHANGE_SETTLEMENTS = ['confirmed', 'declined', 'withdrawn'] as const;
export type ChangeSettlement = (typeof CHANGE_SETTLEMENTS)[number];

export const CHANGE_STATES = ['awaited', ...CHANGE_SETTLEMENTS] as const;

/** A change that somebody has recorded and that does not count until it is confirmed. */
export type ProposedChange = {
  changeId: ChangeId;
  change: BodyChange;
  proposedBy: PersonId;
  proposedAt: Instant;
  /** Who was asked when it was recorded. */
  askedOf: readonly PersonId[];
  state: (typeof CHANGE_STATES)[number];
  settledBy: PersonId | null;
};

/** Every change by id, the oldest first. */
export type BodyChanges = Map<ChangeId, ProposedChange>;

/**
 * Whom a change gives a seat or a power to decide; they do not confirm it. A new account gives its person nothing, but
 * whoever has it: the person can confirm it with the old one.
 */
export function beneficiaryOf(change: BodyChange): PersonId | undefined {
  switch (change.type) {
    case 'MembershipEnded':
    case 'ActingChairEnded':
    case 'SamePersonConfirmed':
      return undefined;
    default:
      return personConcerned(change);
  }
}

/** Whom a change is about, where it is about somebody. */
export function personConcerned({ type, data }: BodyChange): PersonId | undefined {
  switch (type) {
    case 'MembershipRecorded':
    case 'MembershipEnded':
    case 'ActingChairRecorded':
    case 'ActingChairEnded':
    case 'SamePersonConfirmed':
      return data.personId;
    case 'DelegationRecorded':
      return data.delegateId;
    case 'DecisionModelSet':
    case 'BodyBasisRecorded':
    case 'DecisionPolicySet':
      return undefined;
  }
}
