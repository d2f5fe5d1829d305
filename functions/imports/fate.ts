import type { Refusal } from '../../domain/refusal';
import type { CandidateView } from '../../contracts/values';

/** What becomes of a row; `choose` names whom it may mean. */
export type Fate =
  /** `note` says what of the row is not written. */
  | { kind: 'new'; note?: string }
  /** Written where something else is; `note` says what. */
  | { kind: 'replaces'; note: string }
  | { kind: 'alreadyThere'; note?: string }
  /** Put before the management body, and without effect until a member has confirmed it. */
  | { kind: 'awaits' }
  /** It says nothing that is written, and is passed over; `note` says why. */
  | { kind: 'empty'; note?: string }
  | { kind: 'choose'; candidates: readonly CandidateView[]; why?: Refusal }
  /** The list itself says that the person did not complete; it is not written. */
  | { kind: 'notCompleted'; refusal: Refusal }
  | { kind: 'rejected'; refusal: Refusal };
