import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import type { Stage } from './clock';
import type { IncidentKind, Known } from './incident-kind';
import type { Significance } from './significance';

/** When the municipality came to know of the incident, and by what. A correction is one more, with who and why. */
export type Awareness = { at: Instant; basis: string; recordedAt: Instant; recordedBy: PersonId | null };

/** What shows that something was sent or answered: a file by the SHA-256 of its bytes, and when and by whom it was put on record. */
export type Receipt = { fileHash: string; at: Instant; by: PersonId };

/** The authority or the CSIRT asks for more; `answerBy` is the instant that it names, null where it names none. */
export type SentBack = { at: Instant; answerBy: Instant | null };

/** Something that was sent, or is said to have been: without a receipt it closes no clock. */
export type Dispatch = {
  /** As the receipt says; null where nobody has read it off. */
  sentAt: Instant | null;
  receipt: Receipt | null;
  sentBack: readonly SentBack[];
};

export type Filing = Dispatch & { stage: Stage };

/** What is known of an incident, as far as its clocks go by it. The order in the lists says nothing. */
export type IncidentFacts = {
  kind: IncidentKind;
  awareness: readonly Awareness[];
  /** Whether it is significant, and whether a person has confirmed that; until then it is only computed. */
  assessment: { significance: Significance; isConfirmed: boolean };
  /** Whether anybody who uses a service can be harmed by it (§ 15). */
  affectsRecipients: Known;
  filings: readonly Filing[];
  /** What the CSIRT has answered to the early warning. */
  csirtAnswers: readonly Dispatch[];
  /** When the CSIRT asked for a foreløbig rapport. If it asks again, that report is sent back. */
  interimReportRequestedAt: Instant | null;
  handledAt: Instant | null;
};

/** Something that is registered was changed, and what was sent to have the registration changed too (§ 10, stk. 3). */
export type RegistrationChange = { changedAt: Instant; filings: readonly Dispatch[] };
