import type { Language } from '../language';

type MeasuringWaitingWords = {
  baselineTitle: string;
  exercisesTitle: string;
  baselineDue: (date: string) => string;
  baselineDueLate: (date: string) => string;
  exerciseDue: (date: string) => string;
  exerciseDueLate: (date: string) => string;
  exerciseFinding: (date: string) => string;
  exerciseFindingLate: (date: string) => string;
  exerciseFindings: (count: number, date: string) => string;
  exerciseFindingsLate: (count: number, date: string) => string;
};

const da: MeasuringWaitingWords = {
  baselineTitle: 'Baseline',
  exercisesTitle: 'Øvelser',
  baselineDue: (date) => `Næste måling skal være registreret senest den ${date}.`,
  baselineDueLate: (date) => `Næste måling skulle være registreret senest den ${date}.`,
  exerciseDue: (date) => `Næste øvelse skal være holdt senest den ${date}.`,
  exerciseDueLate: (date) => `Næste øvelse skulle være holdt senest den ${date}.`,
  exerciseFinding: (date) => `Opfølgningspunkt til dig efter en øvelse. Fristen er den ${date}.`,
  exerciseFindingLate: (date) => `Opfølgningspunkt til dig efter en øvelse. Fristen var den ${date}.`,
  exerciseFindings: (count, date) =>
    count === 1
      ? `1 opfølgningspunkt er åbent. Fristen er den ${date}.`
      : `${count} opfølgningspunkter er åbne. Den første frist er den ${date}.`,
  exerciseFindingsLate: (count, date) =>
    count === 1
      ? `1 opfølgningspunkt er åbent. Fristen var den ${date}.`
      : `${count} opfølgningspunkter er åbne. Den første frist var den ${date}.`,
};

const en: MeasuringWaitingWords = {
  baselineTitle: 'Baseline',
  exercisesTitle: 'Exercises',
  baselineDue: (date) => `The next measurement is to be recorded by ${date}.`,
  baselineDueLate: (date) => `The next measurement was to be recorded by ${date}.`,
  exerciseDue: (date) => `The next exercise is to be held by ${date}.`,
  exerciseDueLate: (date) => `The next exercise was to be held by ${date}.`,
  exerciseFinding: (date) => `A finding of an exercise for you. It is due on ${date}.`,
  exerciseFindingLate: (date) => `A finding of an exercise for you. It was due on ${date}.`,
  exerciseFindings: (count, date) =>
    count === 1
      ? `1 finding is open. It is due on ${date}.`
      : `${count} findings are open. The first is due on ${date}.`,
  exerciseFindingsLate: (count, date) =>
    count === 1
      ? `1 finding is open. It was due on ${date}.`
      : `${count} findings are open. The first was due on ${date}.`,
};

/** What is said of what waits about measurements and exercises. */
export const MEASURING_WAITING_WORDS = { da, en } satisfies Record<Language, MeasuringWaitingWords>;
