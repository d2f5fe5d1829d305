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
      bodyChange: 'Påmindelse: En ændring skal bekræftes',
      mandate: 'Påmindelse: En fuldmagt skal bekræftes',
      meeting: 'Påmindelse: Bekræft dine svar fra mødet',
    },
    coordinator: {
      bodyChange: 'En ændring er ikke bekræftet endnu',
      mandate: 'En fuldmagt er ikke bekræftet endnu',
      meeting: 'Svarene fra et møde er ikke bekræftet af alle endnu',
    },
  },
  waited: (days, matter) =>
    `${{ bodyChange: 'Ændringen', mandate: 'Fuldmagten', meeting: 'Mødet' }[matter]} har ventet i ${days === 1 ? '1 dag' : `${days} dage`}.`,
  awaits: 'Venter på',
  next: {
    bodyChange: 'Tal med dem, der skal bekræfte, eller træk ændringen tilbage under Opsætning.',
    mandate: 'Tal med dem, der skal bekræfte, eller afslut fuldmagten under Opsætning.',
    meeting: 'Tal med dem, der skal bekræfte, eller ret notatet, hvis nogen af dem ikke var til stede.',
  },
  nobody: {
    bodyChange:
      'Ingen kan bekræfte ændringen, som ledelsesorganet er sammensat nu. Træk ændringen tilbage, eller ret først ledelsesorganets medlemmer.',
    mandate:
      'Ingen kan bekræfte fuldmagten, som ledelsesorganet er sammensat nu. Afslut fuldmagten, eller ret først ledelsesorganets medlemmer.',
    meeting: 'Ingen af dem, der var til stede, kan længere bekræfte deres svar.',
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
      meeting: 'The answers from a meeting are not confirmed by all yet',
    },
  },
  waited: (days, matter) =>
    `${{ bodyChange: 'The change', mandate: 'The mandate', meeting: 'The meeting' }[matter]} has waited for ${days === 1 ? '1 day' : `${days} days`}.`,
  awaits: 'Waiting for',
  next: {
    bodyChange: 'Talk to those who are to confirm, or withdraw the change under Settings.',
    mandate: 'Talk to those who are to confirm, or end the mandate under Settings.',
    meeting: 'Talk to those who are to confirm, or correct the note if any of them was not there.',
  },
  nobody: {
    bodyChange:
      'Nobody can confirm the change with the management body as it is now. Withdraw the change, or correct the members of the management body first.',
    mandate:
      'Nobody can confirm the mandate with the management body as it is now. End the mandate, or correct the members of the management body first.',
    meeting: 'None of those who were there can confirm their answers any more.',
  },
};

/** The words of these messages in every language. */
export const CONFIRMATION_REMINDER_WORDS = { da, en } satisfies Record<Language, ConfirmationReminderWords>;
