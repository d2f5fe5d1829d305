import type { DanishDate, Instant } from '../calendar/danish-time';
import type { ChangeText, ReceiptFile, RegistrationChangeId } from './registration';

export type RegistrationCommand =
  | { type: 'RecordRegistration'; registeredOn: DanishDate; receipt: ReceiptFile }
  /** Without an id it is a new one; with one it is told differently, and says why. */
  | {
      type: 'TellRegistrationChange';
      changeId: RegistrationChangeId | null;
      change: ChangeText;
      reason: string | null;
    }
  | {
      type: 'KeepRegistrationReceipt';
      changeId: RegistrationChangeId;
      sentAt: Instant;
      receipt: ReceiptFile;
    }
  | { type: 'AnnulRegistrationChange'; changeId: RegistrationChangeId; reason: string };

/** Every command about the registration. */
export const REGISTRATION_COMMANDS = {
  RecordRegistration: true,
  TellRegistrationChange: true,
  KeepRegistrationReceipt: true,
  AnnulRegistrationChange: true,
} as const satisfies Record<RegistrationCommand['type'], true>;
