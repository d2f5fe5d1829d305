import { CASE_LABELS } from '../decision/case-labels';
import type { Language } from '../language';

/** Everything that the confirmation card of a meeting says, apart from the items. */
type MeetingCardWords = {
  kindOfCard: (municipality: string, meetingId: string) => string;
  title: (date: string) => string;
  summary: (date: string) => string;
  intro: string;
  onBehalfOf: (name: string) => string;
  notes: (name: string) => string;
  notYours: string;
  noted: (decided: string) => string;
  changed: (version: number) => string;
  conflicted: string;
  notYourSeat: string;
  state: { decided: (outcome: string) => string; dealtWith: (outcome: string) => string; withdrawn: string };
  choiceLabel: (decisionId: string) => string;
  choiceError: string;
  reasonLabel: (decisionId: string) => string;
  reasonRequired: string;
  reasonHint: string;
  untilLabel: (decisionId: string) => string;
  otherInTab: string;
  confirm: string;
  pressMeans: string;
  awaiting: (confirmed: number, present: number) => string;
  tooMany: (count: number) => string;
  confirmedTitle: string;
  confirmedSummary: (date: string) => string;
  confirmedOn: (at: string) => string;
  yourAnswer: (answer: string) => string;
  corrected: string;
  correctedSentence: string;
  openMeeting: string;
};

const da: MeetingCardWords = {
  kindOfCard: (municipality, meetingId) => `${municipality} · Møde ${meetingId}`,
  title: (date) => `Bekræft dine svar fra mødet den ${date}`,
  summary: (date) => `Dine svar fra mødet den ${date} afventer din bekræftelse.`,
  intro: 'Afventer bekræftelse: Du har ikke svaret, før du selv bekræfter.',
  onBehalfOf: (name) => `Du bekræfter på vegne af ${name}`,
  notes: (name) => `Skrevet af ${name}`,
  notYours: 'Sekretærens notat (tæller først som dit svar, når du bekræfter)',
  noted: (decided) => `Sekretæren har noteret: ${decided}`,
  changed: (version) =>
    `Sagen er ændret siden mødet og er nu i udgave ${version}. Læs sagen, før du vælger et svar.`,
  conflicted: 'Du deltager ikke i denne sag (inhabil).',
  notYourSeat: 'Denne sag skal du ikke svare på.',
  state: {
    decided: (outcome) => `Sagen er afgjort: ${outcome}.`,
    dealtWith: (outcome) => `Sagen er ${outcome}.`,
    withdrawn: 'Sagen er trukket tilbage.',
  },
  choiceLabel: (decisionId) => `Dit svar på ${decisionId}`,
  choiceError: 'Vælg dit svar.',
  reasonLabel: (decisionId) => `Begrundelse til ${decisionId}`,
  reasonRequired: 'Skriv en begrundelse, når du ikke godkender.',
  reasonHint: 'Kan udelades, hvis du godkender',
  untilLabel: (decisionId) => `Udsæt ${decisionId} til`,
  otherInTab: 'Vil du svare med vilkår, udsætte eller melde dig inhabil, så gør det i fanen.',
  confirm: CASE_LABELS.confirmMine.da,
  pressMeans:
    'Dine svar registreres med navn, titel og tidspunkt, bundet til den udgave af hver sag, der vises her.',
  awaiting: (confirmed, present) => `${confirmed} af ${present} deltagere har bekræftet.`,
  tooMany: (count) =>
    `Mødet har ${count} sager at bekræfte. Det er for mange til et kort. Åbn mødet i fanen, og bekræft dine svar dér.`,
  confirmedTitle: 'Dine svar fra mødet er registreret',
  confirmedSummary: (date) => `Du har bekræftet dine svar fra mødet den ${date}.`,
  confirmedOn: (at) => `Bekræftet den ${at}.`,
  yourAnswer: (answer) => `Dit svar: ${answer}.`,
  corrected: 'Sekretæren har rettet notatet fra mødet',
  correctedSentence: 'Dette kort gælder ikke længere. Brug det nyere kort, eller åbn mødet i fanen.',
  openMeeting: 'Åbn mødet i fanen',
};

const en: MeetingCardWords = {
  kindOfCard: (municipality, meetingId) => `${municipality} · Meeting ${meetingId}`,
  title: (date) => `Confirm your answers from the meeting on ${date}`,
  summary: (date) => `Your answers from the meeting on ${date} are waiting for your confirmation.`,
  intro: 'Waiting for confirmation: you have not answered until you confirm yourself.',
  onBehalfOf: (name) => `You confirm on behalf of ${name}`,
  notes: (name) => `Written by ${name}`,
  notYours: 'The secretary’s note (counts as your answer only when you confirm)',
  noted: (decided) => `The secretary noted: ${decided}`,
  changed: (version) =>
    `The case has changed since the meeting and is now in version ${version}. Read the case before you choose an answer.`,
  conflicted: 'You take no part in this case (conflict of interest).',
  notYourSeat: 'You are not to answer in this case.',
  state: {
    decided: (outcome) => `The case is decided: ${outcome}.`,
    dealtWith: (outcome) => `The case is ${outcome}.`,
    withdrawn: 'The case has been withdrawn.',
  },
  choiceLabel: (decisionId) => `Your answer to ${decisionId}`,
  choiceError: 'Choose your answer.',
  reasonLabel: (decisionId) => `Reason for ${decisionId}`,
  reasonRequired: 'Write a reason when you do not approve.',
  reasonHint: 'May be left out when you approve',
  untilLabel: (decisionId) => `Postpone ${decisionId} to`,
  otherInTab: 'To answer with a condition, postpone or declare a conflict of interest, use the tab.',
  confirm: CASE_LABELS.confirmMine.en,
  pressMeans:
    'Your answers are recorded with name, title and time, bound to the version of each case that is shown here.',
  awaiting: (confirmed, present) => `${confirmed} of ${present} participants have confirmed.`,
  tooMany: (count) =>
    `The meeting has ${count} cases to confirm. That is too many for a card. Open the meeting in the tab and confirm your answers there.`,
  confirmedTitle: 'Your answers from the meeting are recorded',
  confirmedSummary: (date) => `You have confirmed your answers from the meeting on ${date}.`,
  confirmedOn: (at) => `Confirmed on ${at}.`,
  yourAnswer: (answer) => `Your answer: ${answer}.`,
  corrected: 'The secretary has corrected the note of the meeting',
  correctedSentence: 'This card is no longer valid. Use the newer card or open the meeting in the tab.',
  openMeeting: 'Open the meeting in the tab',
};

/** The words of the confirmation card in every language. */
export const MEETING_CARD_WORDS = { da, en } satisfies Record<Language, MeetingCardWords>;
