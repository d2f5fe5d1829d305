import type { Language, Text } from '../language';

/** What the parts of a case and the answers to it are called wherever they are shown: card, tab and minute. */
export const CASE_LABELS = {
  riskChange: { da: 'Risiko før og efter', en: 'Risk before and after' },
  noNotification: { da: 'Begrundelse for ikke at underrette', en: 'Reason for not notifying' },
  coursesThen: { da: 'Kurser på tidspunktet', en: 'Courses at that time' },
  withConditions: { da: 'Godkend med vilkår', en: 'Approve with conditions' },
  conflicted: { da: 'Jeg er inhabil', en: 'I have a conflict of interest' },
  notConflicted: { da: 'Nej, ikke inhabil', en: 'No conflict of interest' },
  reasonIsSeen: {
    da: 'Begrundelsen kan ses af alle, der kan se sagen.',
    en: 'Everybody who can see the decision can see the reason.',
  },
  unanswered: { da: 'Mangler at svare', en: 'Not yet answered' },
  provisional: { da: 'Foreløbig: sagsnummer mangler', en: 'Provisional: the case number is missing' },
  waitingForYou: { da: 'Venter på dig', en: 'Waiting for you' },
  confirmMine: { da: 'Bekræft mine svar', en: 'Confirm my answers' },
  actingChair: { da: 'Fungerende formand', en: 'Acting chair' },
  openCase: { da: 'Åbn sagen', en: 'Open the case' },
} satisfies Record<string, Text>;

/** By when an answer is or was due; the day as the surface writes it. */
export const ANSWER_DUE = {
  da: {
    ahead: (date: string) => `Svar senest den ${date}.`,
    past: (date: string) => `Svarfristen var den ${date}.`,
  },
  en: {
    ahead: (date: string) => `Answer by ${date}.`,
    past: (date: string) => `The answer was due on ${date}.`,
  },
} satisfies Record<Language, unknown>;
