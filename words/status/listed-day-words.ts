import type { ListedMatter } from '../../domain/status/listed-days';
import type { Language } from '../language';

type Matters = Readonly<Record<ListedMatter, (what: string) => string>>;

const da: Matters = {
  carriedOut: (what) => `Gennemførelse af ${what}`,
  review: (what) => `Gennemgang af ${what}`,
  evidence: (what) => `Ny dokumentation for ${what}`,
  supplierRemark: (what) => `Svar på bemærkning til ${what}`,
  supplierStatement: (what) => `Ny erklæring fra ${what}`,
  planTest: (what) => `Afprøvning af beredskabsplanen for ${what}`,
  handover: (what) => `Overdragelse af ${what} til it-driftsenheden`,
};

const en: Matters = {
  carriedOut: (what) => `Carrying out of ${what}`,
  review: (what) => `Review of ${what}`,
  evidence: (what) => `New evidence for ${what}`,
  supplierRemark: (what) => `Answer to a remark about ${what}`,
  supplierStatement: (what) => `New statement from ${what}`,
  planTest: (what) => `Test of the contingency plan for ${what}`,
  handover: (what) => `Handover of ${what} to the it-driftsenhed`,
};

const MATTERS = { da, en } satisfies Record<Language, Matters>;

const MORE: Readonly<Record<Language, (what: string, more: number) => string>> = {
  da: (what, more) => `${what} og ${String(more)} ${more === 1 ? 'anden' : 'andre'}`,
  en: (what, more) => `${what} and ${String(more)} ${more === 1 ? 'other' : 'others'}`,
};

/** What is to be done by a day of the registers; `what`: how the first of the things is called, by name or number. */
export const listedDayWords = (
  { kind, count }: { kind: ListedMatter; count: number },
  what: string,
  language: Language,
): string => MATTERS[language][kind](count === 1 ? what : MORE[language](what, count - 1));
