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
  kind: string;
  awareAt: string;
  basis: string;
  significance: string;
  confirmedBy: (name: string, at: string) => string;
  notConfirmed: string;
  services: string;
  clocks: string;
  clockColumns: readonly [string, string];
  course: string;
  noCourse: string;
  corrected: (entryNo: number) => string;
  measures: string;
  decide: string;
  decideText: string;
};

const da: BriefingWords = {
  title: 'Orientering om hændelse',
  asOf: (instant) => `Pr. ${instant}`,
  exercise: { title: 'Øvelse', text: 'Dette er en øvelse. Der er ikke sket noget.' },
  confidential: {
    title: 'Fortroligt',
    text: 'Til ledelsesorganet. Papiret må ikke deles i kanaler eller sendes videre. Hvad der er sendt, fremgår af kvitteringerne.',
  },
  what: reportFieldName('summary').da,
  kind: 'Slags',
  awareAt: FIELDS.awareAt.da,
  basis: FIELDS.basis.da,
  significance: FIELDS.significance.da,
  confirmedBy: (name, at) => `bekræftet af ${name} ${at}`,
  notConfirmed: 'ikke bekræftet',
  services: FIELDS.affectedServices.da,
  clocks: 'Frister',
  clockColumns: ['Frist', 'Status'],
  course: 'Forløb',
  noCourse: 'Forløbet er ikke skrevet endnu.',
  corrected: (entryNo) => `Retter linje ${String(entryNo)}: `,
  measures: 'Hvad der er gjort',
  decide: 'Til ledelsen',
  decideText: 'Holder de godkendelser, som ledelsesorganet har givet, stadig efter det, der er sket?',
};

const en: BriefingWords = {
  title: 'Briefing on an incident',
  asOf: (instant) => `As of ${instant}`,
  exercise: { title: 'Exercise', text: 'This is an exercise. Nothing has happened.' },
  confidential: {
    title: 'Confidential',
    text: 'For the management body. Do not share it in channels or pass it on. What was sent is shown by the receipts.',
  },
  what: reportFieldName('summary').en,
  kind: 'Kind',
  awareAt: FIELDS.awareAt.en,
  basis: FIELDS.basis.en,
  significance: FIELDS.significance.en,
  confirmedBy: (name, at) => `confirmed by ${name} ${at}`,
  notConfirmed: 'not confirmed',
  services: FIELDS.affectedServices.en,
  clocks: 'Deadlines',
  clockColumns: ['Deadline', 'Status'],
  course: 'What happened when',
  noCourse: 'Nothing is written yet of what happened when.',
  corrected: (entryNo) => `Corrects line ${String(entryNo)}: `,
  measures: 'What was done',
  decide: 'For the leadership',
  decideText: 'Do the approvals that the management body has given still hold after what has happened?',
};

/** What the paper for the leadership says around the record of an incident. */
export const BRIEFING_WORDS = { da, en } satisfies Record<Language, BriefingWords>;
