import { EVIDENCE_MONTHS } from '../../domain/measure/measure-limits';
import type { MeasureMatter } from '../../domain/measure/measure-days';
import { SECTION_WORDS } from '../status/section-words';
import type { Language } from '../language';

type OfMatter = Readonly<Record<MeasureMatter, (count: number, date: string) => string>>;

/** What is told of a day of one measure or several, to whoever answers for them. */
type MeasureReminderWords = {
  near: OfMatter;
  passed: OfMatter;
  next: Readonly<Record<MeasureMatter, string>>;
  withOwner: (title: string, owner: string) => string;
  more: (count: number) => string;
  open: string;
};

const MONTHS = String(EVIDENCE_MONTHS);
const inDanish = (count: number): string =>
  count === 1 ? 'en foranstaltning' : `${String(count)} foranstaltninger`;
const startOf = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const inEnglish = (count: number, one: string, more: string): string =>
  count === 1 ? `a measure ${one}` : `${String(count)} measures ${more}`;

const da: MeasureReminderWords = {
  near: {
    carriedOut: (count, date) =>
      `Påmindelse: ${startOf(inDanish(count))} skal være gennemført senest den ${date}`,
    review: (count, date) => `Påmindelse: ${startOf(inDanish(count))} skal gennemgås senest den ${date}`,
    evidence: (count, date) =>
      `Påmindelse: Dokumentationen for ${inDanish(count)} er ${MONTHS} måneder gammel den ${date}`,
  },
  passed: {
    carriedOut: (count, date) => `${startOf(inDanish(count))} skulle være gennemført senest den ${date}`,
    review: (count, date) => `${startOf(inDanish(count))} skulle være gennemgået senest den ${date}`,
    evidence: (count, date) =>
      `Dokumentationen for ${inDanish(count)} blev ${MONTHS} måneder gammel den ${date}`,
  },
  next: {
    carriedOut: 'Meld gennemførelsen på foranstaltningens side.',
    review:
      'Vurderingen af effekten og dagen for næste gennemgang skrives på foranstaltningens side af koordinatoren.',
    evidence: `Tilføj ny dokumentation på foranstaltningens side. Grænsen på ${MONTHS} måneder er appens standard.`,
  },
  withOwner: (title, owner) => `${title} (ansvarlig: ${owner})`,
  more: (count) => `Og ${String(count)} mere.`,
  open: `Åbn ${SECTION_WORDS.measures.da.toLowerCase()}`,
};

const en: MeasureReminderWords = {
  near: {
    carriedOut: (count, date) => `Reminder: ${inEnglish(count, 'is', 'are')} to be carried out by ${date}`,
    review: (count, date) => `Reminder: ${inEnglish(count, 'is', 'are')} to be reviewed by ${date}`,
    evidence: (count, date) =>
      `Reminder: the evidence of ${inEnglish(count, '', '').trim()} is ${MONTHS} months old on ${date}`,
  },
  passed: {
    carriedOut: (count, date) => `${startOf(inEnglish(count, 'was', 'were'))} to be carried out by ${date}`,
    review: (count, date) => `${startOf(inEnglish(count, 'was', 'were'))} to be reviewed by ${date}`,
    evidence: (count, date) =>
      `The evidence of ${inEnglish(count, '', '').trim()} was ${MONTHS} months old on ${date}`,
  },
  next: {
    carriedOut: 'Tell how far it is on the page of the measure.',
    review: 'The coordinator writes the evaluation and the next day of review on the page of the measure.',
    evidence: `Add new evidence on the page of the measure. The limit of ${MONTHS} months is the app’s default.`,
  },
  withOwner: (title, owner) => `${title} (responsible: ${owner})`,
  more: (count) => `And ${String(count)} more.`,
  open: `Open ${SECTION_WORDS.measures.en.toLowerCase()}`,
};

/** The words of these reminders in every language. */
export const MEASURE_REMINDER_WORDS = { da, en } satisfies Record<Language, MeasureReminderWords>;
