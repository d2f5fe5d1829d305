import type { Language } from '../language';
import { NOTHING_TO_DO } from '../nothing-to-do';
import { STATUS_IN, STATUS_OF } from './status-labels';

/** What coordinators are told of a month's draft, and what those are told who have not noted a status. */
type ReportNoticeWords = {
  draftTitle: (statusOn: string) => string;
  draftSends: (date: string) => string;
  draftWaits: (date: string) => string;
  awaitedTitle: (statusOn: string) => string;
  awaited: (date: string) => string;
  issued: string;
  released: (statusOn: string) => string;
  releasedBy: (name: string) => string;
  openDraft: string;
  reminderTitle: (statusOn: string) => string;
  reminder: string;
  noted: string;
};

const da: ReportNoticeWords = {
  draftTitle: (statusOn) => `Udkastet til ${STATUS_IN.da(statusOn)} er klar`,
  draftSends: (date) =>
    `Se det igennem, skriv din vurdering, og udsend det. Gør ingen det, bliver det udsendt den ${date} og mærket som ikke gennemgået.`,
  draftWaits: (date) =>
    `Se det igennem, skriv din vurdering, og udsend det senest den ${date}. Det bliver ikke udsendt, før en koordinator gør det.`,
  awaitedTitle: (statusOn) => `${STATUS_OF.da(statusOn)} venter på dig`,
  awaited: (date) =>
    `Den skulle have været udsendt den ${date}. Den bliver ikke udsendt, før en koordinator gør det.`,
  issued: NOTHING_TO_DO.da,
  released: (statusOn) => `${STATUS_OF.da(statusOn)} er udsendt`,
  releasedBy: (name) => `Udsendt af ${name}. Du skal ikke gøre noget.`,
  openDraft: 'Åbn udkastet',
  reminderTitle: (statusOn) => `Påmindelse: ${STATUS_IN.da(statusOn)}`,
  reminder: 'Du har ikke taget status til efterretning endnu.',
  noted: 'Du skal ikke gøre noget. Status er taget til efterretning, eller der er kommet en ny udgave.',
};

const en: ReportNoticeWords = {
  draftTitle: (statusOn) => `The draft of ${STATUS_IN.en(statusOn)} is ready`,
  draftSends: (date) =>
    `Look it through, write your assessment, and issue it. If nobody does, it is issued on ${date} and marked as not reviewed.`,
  draftWaits: (date) =>
    `Look it through, write your assessment, and issue it by ${date}. It is not issued until a coordinator does so.`,
  awaitedTitle: (statusOn) => `${STATUS_OF.en(statusOn)} is waiting for you`,
  awaited: (date) => `It was to be issued on ${date}. It is not issued until a coordinator does so.`,
  issued: NOTHING_TO_DO.en,
  released: (statusOn) => `${STATUS_OF.en(statusOn)} has been issued`,
  releasedBy: (name) => `Issued by ${name}. You do not have to do anything.`,
  openDraft: 'Open the draft',
  reminderTitle: (statusOn) => `Reminder: ${STATUS_IN.en(statusOn)}`,
  reminder: 'You have not taken note of the status yet.',
  noted: 'You do not have to do anything. The status has been taken note of, or there is a new version.',
};

/** The words of these messages in every language. */
export const REPORT_NOTICE_WORDS = { da, en } satisfies Record<Language, ReportNoticeWords>;
