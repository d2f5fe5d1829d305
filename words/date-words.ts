import type { DanishDate } from '../domain/calendar/danish-time';
import type { DateRefusal } from '../domain/calendar/date-refusal';
import type { Refusal } from '../domain/refusal';

/** What is wrong with a date that exists, or with two that belong together. */
export type DateFault =
  Exclude<DateRefusal, { code: 'date-invalid' }> | Extract<Refusal, { code: 'period-reversed' }>;

type DateWords = {
  field: (name: string) => string;
  past: (date: string, where: string) => string;
  future: (date: string, where: string) => string;
  early: (date: string, where: string, limit: string) => string;
  far: (date: string, where: string, limit: string) => string;
  reversed: (from: string, to: string) => string;
};

const da: DateWords = {
  field: (name) => ` i feltet »${name}«`,
  past: (date, where) => `Datoen ${date}${where} er passeret. Vælg i dag eller en senere dag.`,
  future: (date, where) => `Datoen ${date}${where} er ikke kommet endnu. Vælg i dag eller en tidligere dag.`,
  early: (date, where, limit) =>
    `Datoen ${date}${where} ligger for langt tilbage. Vælg den ${limit} eller en senere dag.`,
  far: (date, where, limit) =>
    `Datoen ${date}${where} ligger for langt fremme. Vælg den ${limit} eller en tidligere dag.`,
  reversed: (from, to) =>
    `Perioden begynder den ${from} og slutter den ${to}. Ret en af datoerne, og prøv igen.`,
};

const en: DateWords = {
  field: (name) => ` in the field “${name}”`,
  past: (date, where) => `The date ${date}${where} has passed. Choose today or a later day.`,
  future: (date, where) => `The date ${date}${where} has not come yet. Choose today or an earlier day.`,
  early: (date, where, limit) => `The date ${date}${where} is too far back. Choose ${limit} or a later day.`,
  far: (date, where, limit) =>
    `The date ${date}${where} is too far ahead. Choose ${limit} or an earlier day.`,
  reversed: (from, to) =>
    `The period begins on ${from} and ends on ${to}. Correct one of the dates and try again.`,
};

const DATE_WORDS = { da, en };

/** How a surface writes a day, and what the reader knows the field as; null beside the field itself. */
type Writing = { date: (date: DanishDate) => string; field: string | null };

/** What is wrong with a date and which dates can be chosen: the same in a refusal, on a card and in a form. */
export function dateSentence(
  fault: DateFault,
  language: keyof typeof DATE_WORDS,
  { date, field }: Writing,
): string {
  const words = DATE_WORDS[language];
  const where = field === null ? '' : words.field(field);
  switch (fault.code) {
    case 'date-in-past':
      return words.past(date(fault.value), where);
    case 'date-in-future':
      return words.future(date(fault.value), where);
    case 'date-too-early':
      return words.early(date(fault.value), where, date(fault.limit));
    case 'date-too-far':
      return words.far(date(fault.value), where, date(fault.limit));
    case 'period-reversed':
      return words.reversed(date(fault.from), date(fault.to));
  }
}
