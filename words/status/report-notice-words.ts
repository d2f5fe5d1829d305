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
    `Se det igennem, skriv din vurdering, og udsend det. Gør ingen det, bliver det sendt ${date} og mærket som ikke gennemset.`,
  draftWaits: (date) =>
    `Se det igennem, skriv din vurdering, og udsend det senest ${date}. Det bliver ikke sendt, før en koordinator gør det.`,
  awaitedTitle: (month) => `Månedsstatus for ${month} venter på dig`,
  awaited: (date) => `Den skulle være udsendt ${date}. Den bliver ikke sendt, før en koordinator gør det.`,
  issued: (month) => `Månedsstatus for ${month} er udsendt. Du skal ikke gøre noget.`,
  released: (month) => `Månedsstatus for ${month} er udsendt`,
  releasedBy: (name) => `Udsendt af ${name}. Du skal ikke gøre noget.`,
  openDraft: 'Åbn udkastet',
  reminderTitle: (month) => `Påmindelse: månedsstatus for ${month}`,
  reminder: 'Du har ikke taget den til efterretning endnu.',
  noted: 'Du skal ikke gøre noget. Den er taget til efterretning, eller der er kommet en ny udgave.',
};

const en: ReportNoticeWords = {
  draftTitle: (month) => `The draft of the monthly status for ${month} is ready`,
  draftSends: (date) =>
    `Look it through, write your assessment, and release it. If nobody does, it is sent on ${date} and marked as not reviewed.`,
  draftWaits: (date) =>
    `Look it through, write your assessment, and release it by ${date}. It is not sent until a coordinator does so.`,
  awaitedTitle: (month) => `The monthly status for ${month} waits for you`,
  awaited: (date) => `It was to be released on ${date}. It is not sent until a coordinator does so.`,
  issued: (month) => `The monthly status for ${month} has been released. You need do nothing.`,
  released: (month) => `The monthly status for ${month} has been released`,
  releasedBy: (name) => `Released by ${name}. You need do nothing.`,
  openDraft: 'Open the draft',
  reminderTitle: (month) => `Reminder: monthly status for ${month}`,
  reminder: 'You have not noted it yet.',
  noted: 'You need do nothing. It has been noted, or there is a new version.',
};

/** The words of these messages in every language. */
export const REPORT_NOTICE_WORDS = { da, en } satisfies Record<Language, ReportNoticeWords>;
