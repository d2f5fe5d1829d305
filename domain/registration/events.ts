import type { DanishDate, Instant } from '../calendar/danish-time';
import type { EventTable } from '../ground/event-table';
import type { ChangeText, ReceiptFile, RegistrationChangeId } from './registration';

export type RegistrationEvent =
  /** The municipality is registered (NIS 2-loven § 10), by the receipt. */
  | { type: 'RegistrationRecorded'; data: { registeredOn: DanishDate } & ReceiptFile }
  /** What is registered has changed, or a change is told differently; `reason` is null for the first time. */
  | {
      type: 'RegistrationChangeTold';
      data: { changeId: RegistrationChangeId; reason: string | null } & ChangeText;
    }
  /** The receipt of what was sent: the only thing that ends the clock of a change. */
  | {
      type: 'RegistrationReceiptKept';
      data: { changeId: RegistrationChangeId; sentAt: Instant } & ReceiptFile;
    }
  /** The change was a mistake, and its clock runs no more. */
  | { type: 'RegistrationChangeAnnulled'; data: { changeId: RegistrationChangeId; reason: string } };

/** Every type of event about the registration, with the version of the shapes in which it first appeared. */
export const REGISTRATION_EVENTS = {
  RegistrationRecorded: { since: 7 },
  RegistrationChangeTold: { since: 7 },
  RegistrationReceiptKept: { since: 7 },
  RegistrationChangeAnnulled: { since: 7 },
} as const satisfies EventTable<RegistrationEvent>;
