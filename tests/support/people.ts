import type { PersonId, RosterRole } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { ActingChair } from '../../domain/access/acting-chair';
import type { BodyBasis } from '../../domain/access/body-basis';
import type { DecisionModel } from '../../domain/access/decision-model';
import type { Delegation } from '../../domain/access/delegation';
import type { AccessEvent } from '../../domain/access/events';
import type { Mandate } from '../../domain/access/mandate';
import type { LedgerEvent } from '../../domain/event';

/** One person for each role. Ids say the role so that a failing test can be read without a key. */
export const CHAIR: PersonId = 'p-chair';
export const DIRECTOR: PersonId = 'p-director';
export const COORDINATOR: PersonId = 'p-coordinator';
export const AUDITOR: PersonId = 'p-auditor';
export const ADMINISTRATOR: PersonId = 'p-administrator';
/** Keeps the body's meetings. */
export const SECRETARY: PersonId = 'p-secretary';
/** A person on the roster who is nobody's deputy or delegate until a mandate or a delegation says so. */
export const DEPUTY: PersonId = 'p-deputy';
export const DELEGATE: PersonId = 'p-delegate';
/** A person who is on no roster at all. */
export const OUTSIDER: PersonId = 'p-outsider';

/** The body's ordinary members are numbered from 1. */
export const member = (number: number): PersonId => `p-member-${String(number)}`;

const LONG_SINCE: DanishDate = '2025-07-01';
const A_YEAR_ON: DanishDate = '2027-06-30';

/** A role recorded in the ledger, from long ago unless said otherwise. */
export const recorded = (
  personId: PersonId,
  role: RosterRole,
  from: DanishDate = LONG_SINCE,
): Extract<AccessEvent, { type: 'MembershipRecorded' }> => ({
  type: 'MembershipRecorded',
  data: { personId, role, from },
});

/** A role that has ended; the day is the last one on which it was held. */
export const ended = (
  personId: PersonId,
  role: RosterRole,
  to: DanishDate,
  from: DanishDate = LONG_SINCE,
): AccessEvent => ({ type: 'MembershipEnded', data: { personId, role, from, to } });

/**
 * A mandate recorded in the ledger when nobody was asked to confirm it yet: the deputy may act for the member, from long
 * ago and for long unless said otherwise.
 */
export const mandated = (
  deputyId: PersonId,
  memberId: PersonId,
  changes: Partial<Mandate> = {},
): Extract<AccessEvent, { type: 'MandateRecorded' }> => ({
  type: 'MandateRecorded',
  data: {
    mandateId: 'F-001',
    deputyId,
    memberId,
    from: LONG_SINCE,
    to: A_YEAR_ON,
    caseNumber: '26/000100',
    askedOf: [],
    confirmation: 'notAsked',
    ...changes,
  },
});

/** A delegation recorded in the ledger: risks up to twelve, from long ago and for long unless said otherwise. */
export const delegated = (
  delegateId: PersonId,
  changes: Partial<Delegation> = {},
): Extract<AccessEvent, { type: 'DelegationRecorded' }> => ({
  type: 'DelegationRecorded',
  data: {
    delegationId: 'G-001',
    delegateId,
    ceiling: 12,
    scope: 'Risici i egen forvaltning',
    from: LONG_SINCE,
    to: A_YEAR_ON,
    caseNumber: '26/000200',
    ...changes,
  },
});

/** A member who fills the chair's office, from long ago and for long unless said otherwise. */
export const acting = (
  personId: PersonId,
  changes: Partial<ActingChair> = {},
): Extract<AccessEvent, { type: 'ActingChairRecorded' }> => ({
  type: 'ActingChairRecorded',
  data: {
    actingId: 'S-001',
    personId,
    from: LONG_SINCE,
    to: A_YEAR_ON,
    caseNumber: '26/000400',
    ...changes,
  },
});

/** How the body decides, as recorded in the ledger. */
export const modelSet = (model: DecisionModel, from: DanishDate = LONG_SINCE): AccessEvent => ({
  type: 'DecisionModelSet',
  data: { model, from, caseNumber: '26/000300' },
});

/** The municipality's decision of who its ledelsesorgan is. */
export const basisRecorded = (
  changes: Partial<BodyBasis> = {},
): Extract<AccessEvent, { type: 'BodyBasisRecorded' }> => ({
  type: 'BodyBasisRecorded',
  data: {
    text: 'Kommunens ledelsesorgan udgøres af direktionen.',
    decidedOn: LONG_SINCE,
    caseNumber: '25/000100',
    ...changes,
  },
});

type OfTheBody = Extract<
  LedgerEvent,
  {
    type:
      | 'MembershipRecorded'
      | 'MembershipEnded'
      | 'DelegationRecorded'
      | 'DecisionModelSet'
      | 'BodyBasisRecorded'
      | 'DecisionPolicySet';
  }
>;

/** The same, recorded before the first item was put forward: nobody had to confirm it, and the record says so. */
export const asSetUp = (event: LedgerEvent): LedgerEvent => {
  const { type, data } = event as OfTheBody;
  // Each of these takes the mark; the compiler does not pair a type with its data again.
  return { type, data: { ...data, confirmation: 'setUp' } } as LedgerEvent;
};

/** A management body of a chair and `size - 1` members, and nobody else. */
export const aBodyOf = (size: number): Extract<AccessEvent, { type: 'MembershipRecorded' }>[] =>
  Array.from({ length: size }, (_, index) =>
    index === 0 ? recorded(CHAIR, 'chair') : recorded(member(index), 'member'),
  );

/** Who is in such a body, in roster order. */
export const bodyIds = (size: number): PersonId[] => aBodyOf(size).map((event) => event.data.personId);

/** A whole roster: a body of `size`, and one director outside it, coordinator, auditor, secretary and administrator. */
export const aRoster = (size = 5): AccessEvent[] => [
  recorded(ADMINISTRATOR, 'administrator'),
  recorded(COORDINATOR, 'coordinator'),
  ...aBodyOf(size),
  recorded(DIRECTOR, 'director'),
  recorded(AUDITOR, 'auditor'),
  recorded(SECRETARY, 'secretary'),
];
