import type { Language } from '../language';

/** What coordinators are told of a month's draft, and what those are told who have not noted a status. */
type ReportNoticeWords = {
  draftTitle: (month: string) => string;
  draftSends: (date: string) => string;
  draftWaits: (date: string) => string;
  awaitedTitle: (month: string) => string;
  awaited: (date: string) => string;
  issued: (month: string) => string;
  released: (month: string) => string;
  releasedBy: (name: string) => string;
  openDraft: string;
  reminderTitle: (month: string) => string;
  reminder: string;
  noted: string;
};

const da: ReportNoticeWords = {
  draftTitle: (month) => `Udkastet til månedsstatus for ${month} er klar`,
  draftSends: (date) =>
    `Se det igennem, skriv din vurdering, og udsend det. Gør ingen det, bliver det udsendt den ${date} og mærket som ikke gennemgået.`,
  draftWaits: (date) =>
    `Se det igennem, skriv din vurdering, og udsend det senest den ${date}. Det bliver ikke udsendt, før en koordinator gør det.`,
  awaitedTitle: (month) => `Månedsstatus for ${month} venter på dig`,
  awaited: (date) =>
    `Den skulle have været udsendt den ${date}. Den bliver ikke udsendt, før en koordinator gør det.`,
  issued: (month) => `Månedsstatus for ${month} er udsendt. Du skal ikke gøre noget.`,
  released: (month) => `Månedsstatus for ${month} er udsendt`,
  releasedBy: (name) => `Udsendt af ${name}. Du skal ikke gøre noget.`,
  openDraft: 'Åbn udkastet',
  reminderTitle: (month) => `Påmindelse: månedsstatus for ${month}`,
  reminder: 'Du har ikke taget månedsstatus til efterretning endnu.',
  noted: 'Du skal ikke gøre noget. Månedsstatus er taget til efterretning, eller der er kommet en ny udgave.',
};

const en: ReportNoticeWords = {
  draftTitle: (month) => `The draft of the monthly status for ${month} is ready`,
  draftSends: (date) =>
    `Look it through, write your assessment, and issue it. If nobody does, it is issued on ${date} and marked as not reviewed.`,
  draftWaits: (date) =>
    `Look it through, write your assessment, and issue it by ${date}. It is not issued until a coordinator does so.`,
  awaitedTitle: (month) => `The monthly status for ${month} is waiting for you`,
  awaited: (date) => `It was to be issued on ${date}. It is not issued until a coordinator does so.`,
  issued: (month) => `The monthly status for ${month} has been issued. You do not have to do anything.`,
  released: (month) => `The monthly status for ${month} has been issued`,
  releasedBy: (name) => `Issued by ${name}. You do not have to do anything.`,
  openDraft: 'Open the draft',
  reminderTitle: (month) => `Reminder: monthly status for ${month}`,
  reminder: 'You have not taken note of the monthly status yet.',
  noted:
    'You do not have to do anything. The monthly status has been taken note of, or there is a new version.',
};

/** The words of these messages in every language. */
export const REPORT_NOTICE_WORDS = { da, en } satisfies Record<Language, ReportNoticeWords>;
