import type { RegistrationEvent } from '../../domain/registration/events';
import type { ChangeText } from '../../domain/registration/registration';
import { NOW } from './instants';

export const RECEIPT = { contentHash: 'a'.repeat(64), fileName: 'kvittering.pdf' };

/** A change of what is registered. */
export const aChange = (changes: Partial<ChangeText> = {}): ChangeText => ({
  facts: ['ipRanges'],
  text: 'Nye IP-adresser efter skift af leverandør',
  changedAt: NOW,
  ...changes,
});

export const changeTold = (changes: Partial<ChangeText> = {}, changeId = 'REG-001'): RegistrationEvent => ({
  type: 'RegistrationChangeTold',
  data: { changeId, ...aChange(changes), reason: null },
});
export const receiptKept = (sentAt: string, changeId = 'REG-001'): RegistrationEvent => ({
  type: 'RegistrationReceiptKept',
  data: { changeId, sentAt, ...RECEIPT },
});
export const registered = (registeredOn = '2025-09-28'): RegistrationEvent => ({
  type: 'RegistrationRecorded',
  data: { registeredOn, ...RECEIPT },
});
export const annulled: RegistrationEvent = {
  type: 'RegistrationChangeAnnulled',
  data: { changeId: 'REG-001', reason: 'Noteret to gange' },
};
