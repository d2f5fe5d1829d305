import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Receipt } from '../incident/incident-facts';

/** What NIS 2-loven § 10 has registered, each to be told anew when it changes (stk. 3). */
export const REGISTERED_FACTS = [
  'name',
  'address',
  'contactData',
  'ipRanges',
  'sector',
  'memberStates',
] as const;
export type RegisteredFact = (typeof REGISTERED_FACTS)[number];

export type ReceiptFile = { contentHash: string; fileName: string };

/** Who put something on record, and when. */
type Stamped = { recordedAt: Instant; recordedBy: PersonId | null };

/** That the municipality is registered, by the receipt. A later one is the newest copy of what is registered. */
export type Registration = Stamped & ReceiptFile & { registeredOn: DanishDate };

export type RegistrationChangeId = string;

/** What changed, and from when. Names, mails and numbers of people are no part of it: they stand in the receipt. */
export type ChangeText = {
  facts: readonly RegisteredFact[];
  text: string;
  /** The instant at which the 14 days begin. */
  changedAt: Instant;
};

/** A change of what is registered. What was told of it before stays in the ledger. */
export type RegisteredChange = ChangeText & {
  changeId: RegistrationChangeId;
  toldAt: Instant;
  toldBy: PersonId | null;
  /** What was sent to have the registration changed, by its receipt; the one that was kept last counts. */
  sent: { sentAt: Instant; receipt: Receipt; file: ReceiptFile } | null;
  /** It was a mistake, and its clock runs no more. */
  annulled: (Stamped & { reason: string }) | null;
};

/** Everything recorded of the registration. Lists only grow. */
export type RegistrationRecords = {
  registrations: readonly Registration[];
  registrationChanges: Map<RegistrationChangeId, RegisteredChange>;
};

export const noRegistrationRecords = (): RegistrationRecords => ({
  registrations: [],
  registrationChanges: new Map(),
});

/** The newest registration, by the day that its receipt says; of two of one day the one recorded last. */
export const newestRegistration = ({
  registrations,
}: Pick<RegistrationRecords, 'registrations'>): Registration | undefined =>
  registrations.reduce<Registration | undefined>(
    (newest, one) => (newest === undefined || one.registeredOn >= newest.registeredOn ? one : newest),
    undefined,
  );
