import type { RegistrationEvent } from '../../domain/registration/events';
import type { Language } from '../language';
import { sentencePartsIn } from './sentence-parts';
import { tell, type Tellers } from './sentence';

const about = (changeId: string) => ({ text: changeId, to: { kind: 'registration', id: changeId } }) as const;

const da: Tellers<RegistrationEvent> = {
  RegistrationRecorded: ({ data, by, names }) =>
    tell`${by} vedlagde kvitteringen for registreringen af kommunen den ${sentencePartsIn('da', names).date(data.registeredOn)}.`,
  RegistrationChangeTold: ({ data, by }) =>
    data.reason === null
      ? tell`${by} noterede, at det registrerede er ændret (${about(data.changeId)}).`
      : tell`${by} rettede ændringen ${about(data.changeId)} af registreringen.`,
  RegistrationReceiptKept: ({ data, by }) =>
    tell`${by} vedlagde kvitteringen for ændringen ${about(data.changeId)} af registreringen.`,
  RegistrationChangeAnnulled: ({ data, by }) =>
    tell`${by} annullerede ændringen ${about(data.changeId)} af registreringen.`,
};

const en: Tellers<RegistrationEvent> = {
  RegistrationRecorded: ({ data, by, names }) =>
    tell`${by} attached the receipt of the registration of the municipality on ${sentencePartsIn('en', names).date(data.registeredOn)}.`,
  RegistrationChangeTold: ({ data, by }) =>
    data.reason === null
      ? tell`${by} noted that what is registered has changed (${about(data.changeId)}).`
      : tell`${by} corrected the change ${about(data.changeId)} of the registration.`,
  RegistrationReceiptKept: ({ data, by }) =>
    tell`${by} attached the receipt of the change ${about(data.changeId)} of the registration.`,
  RegistrationChangeAnnulled: ({ data, by }) =>
    tell`${by} annulled the change ${about(data.changeId)} of the registration.`,
};

/** Each event about the registration as a sentence of the audit trail. */
export const REGISTRATION_SENTENCES = { da, en } satisfies Record<Language, Tellers<RegistrationEvent>>;
