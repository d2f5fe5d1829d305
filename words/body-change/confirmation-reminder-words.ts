import type { ConfirmationMatter } from '../../domain/delivery/delivery';
import type { Language } from '../language';

/** What people are told of changes, mandates and records of meetings that still await a press. */
type ConfirmationReminderWords = {
  title: Record<'confirmer' | 'coordinator', Record<ConfirmationMatter, string>>;
  waited: (days: number, matter: ConfirmationMatter) => string;
  awaits: string;
  next: Record<ConfirmationMatter, string>;
  nobody: Record<ConfirmationMatter, string>;
};

const da: ConfirmationReminderWords = {
  title: {
    confirmer: {
      bodyChange: 'Påmindelse: en ændring skal bekræftes',
      mandate: 'Påmindelse: en fuldmagt skal bekræftes',
      meeting: 'Påmindelse: bekræft dine svar fra mødet',
    },
    coordinator: {
      bodyChange: 'En ændring er ikke bekræftet endnu',
      mandate: 'En fuldmagt er ikke bekræftet endnu',
      meeting: 'Et mødereferat er ikke bekræftet af alle endnu',
    },
  },
  waited: (days, matter) =>
    `${matter === 'meeting' ? 'Det' : 'Den'} har ventet i ${days === 1 ? '1 dag' : `${days} dage`}.`,
  awaits: 'Venter på',
  next: {
    bodyChange: 'Tal med dem, den venter på, eller træk den tilbage under Indstillinger.',
    mandate: 'Tal med dem, den venter på, eller afslut den under Indstillinger.',
    meeting: 'Tal med dem, det venter på, eller ret referatet, hvis nogen af dem ikke var til stede.',
  },
  nobody: {
    bodyChange:
      'Ingen kan bekræfte den, som ledelsesorganet er nu. Træk den tilbage, eller få ledelsesorganet på plads først.',
    mandate:
      'Ingen kan bekræfte den, som ledelsesorganet er nu. Afslut den, eller få ledelsesorganet på plads først.',
    meeting: 'Ingen af dem, der var til stede, kan bekræfte det længere.',
  },
};

const en: ConfirmationReminderWords = {
  title: {
    confirmer: {
      bodyChange: 'Reminder: a change is to be confirmed',
      mandate: 'Reminder: a mandate is to be confirmed',
      meeting: 'Reminder: confirm your answers from the meeting',
    },
    coordinator: {
      bodyChange: 'A change is not confirmed yet',
      mandate: 'A mandate is not confirmed yet',
      meeting: 'The record of a meeting is not confirmed by all yet',
    },
  },
  waited: (days) => (days === 1 ? 'It has waited for 1 day.' : `It has waited for ${days} days.`),
  awaits: 'Awaits',
  next: {
    bodyChange: 'Talk to those it awaits, or withdraw it under Settings.',
    mandate: 'Talk to those it awaits, or end it under Settings.',
    meeting: 'Talk to those it awaits, or correct the record if any of them was not there.',
  },
  nobody: {
    bodyChange:
      'Nobody can confirm it as the management body is now. Withdraw it, or put the body in order first.',
    mandate: 'Nobody can confirm it as the management body is now. End it, or put the body in order first.',
    meeting: 'None of those who were there can confirm it any more.',
  },
};

/** The words of these messages in every language. */
export const CONFIRMATION_REMINDER_WORDS = { da, en } satisfies Record<Language, ConfirmationReminderWords>;
