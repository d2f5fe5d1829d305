import { FIELDS } from '../field-names';
import type { Language } from '../language';
import { reportFieldName } from './field-words';

type BriefingWords = {
  title: string;
  asOf: (instant: string) => string;
  /** What every paper about an exercise says first. */
  exercise: { title: string; text: string };
  confidential: { title: string; text: string };
  what: string;
  awareAt: string;
  significance: string;
  confirmedBy: (name: string, at: string) => string;
  notConfirmed: string;
  known: string;
  unlawfulAndAbroad: (unlawful: string, crossBorder: string) => string;
  services: string;
  clocks: string;
  clockColumns: readonly [string, string, string];
  course: string;
  noCourse: string;
  newestOf: (shown: number, all: number) => string;
  measures: string;
  handled: string;
  decideText: string;
};

const da: BriefingWords = {
  title: 'Orientering om hændelse',
  asOf: (instant) => `Pr. ${instant}`,
  exercise: { title: 'Øvelse', text: 'Dette er en øvelse. Der er ikke sket noget.' },
  confidential: {
    title: 'Fortroligt',
    text: 'Til ledelsesorganet. Papiret må ikke deles i kanaler eller sendes videre.',
  },
  what: reportFieldName('summary').da,
  awareAt: FIELDS.awareAt.da,
  significance: FIELDS.significance.da,
  confirmedBy: (name, at) => `bekræftet af ${name} ${at}`,
  notConfirmed: 'ikke bekræftet',
  known: 'Foreløbig viden',
  unlawfulAndAbroad: (unlawful, crossBorder) =>
    `Ulovlig eller ondsindet: ${unlawful}. Virkning i andre lande: ${crossBorder}.`,
  services: FIELDS.affectedServices.da,
  clocks: 'Frister',
  clockColumns: ['Frist', 'Status', 'NIS 2-loven (lov)'],
  course: 'Forløb',
  noCourse: 'Forløbet er ikke skrevet endnu.',
  newestOf: (shown, all) => `Forløb (de seneste ${String(shown)} af ${String(all)} linjer)`,
  measures: 'Hvad der er gjort',
  handled: reportFieldName('handledAt').da,
  decideText:
    'Til ledelsen: Holder de godkendelser, som ledelsesorganet har givet, stadig efter det, der er sket?',
};

const en: BriefingWords = {
  title: 'Briefing on an incident',
  asOf: (instant) => `As of ${instant}`,
  exercise: { title: 'Exercise', text: 'This is an exercise. Nothing has happened.' },
  confidential: {
    title: 'Confidential',
    text: 'For the management body. Do not share it in channels or pass it on.',
  },
  what: reportFieldName('summary').en,
  awareAt: FIELDS.awareAt.en,
  significance: FIELDS.significance.en,
  confirmedBy: (name, at) => `confirmed by ${name} ${at}`,
  notConfirmed: 'not confirmed',
  known: 'Known so far',
  unlawfulAndAbroad: (unlawful, crossBorder) =>
    `Unlawful or malicious: ${unlawful}. Impact in other countries: ${crossBorder}.`,
  services: FIELDS.affectedServices.en,
  clocks: 'Deadlines',
  clockColumns: ['Deadline', 'Status', 'NIS 2 Act (law)'],
  course: 'What happened when',
  noCourse: 'Nothing is written yet of what happened when.',
  newestOf: (shown, all) => `What happened when (the latest ${String(shown)} of ${String(all)} lines)`,
  measures: 'What was done',
  handled: reportFieldName('handledAt').en,
  decideText:
    'For the leadership: Do the approvals that the management body has given still hold after what has happened?',
};

/** What the paper for the leadership says around the record of an incident. */
export const BRIEFING_WORDS = { da, en } satisfies Record<Language, BriefingWords>;
