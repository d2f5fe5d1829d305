import type { CaseAsked } from './asked';
import { CASE_WORDS, NUMBER_WORDS } from './naming-words';

/** What was found in a message, and which of its words said it. */
export type Mentions<Thing> = { found: readonly Thing[]; used: ReadonlySet<number> };

type Read = { asked: CaseAsked; length: number };

const isNumber = (word: string | undefined): word is string => word !== undefined && /^\d{1,4}$/.test(word);
const isYear = (word: string | undefined): word is string => word !== undefined && /^20\d\d$/.test(word);

/** The cases that the words of a message name: `d 2026 001`, `d2026 1`, `2026 001`, `sag 1`, `case no 1`. */
export function casesIn(words: readonly string[]): Mentions<CaseAsked> {
  const used = new Set<number>();
  const found = new Map<string, CaseAsked>();
  for (let at = 0; at < words.length; at++) {
    const read = readAt(words, at);
    if (read === undefined) continue;
    found.set(`${String(read.asked.year)}-${String(read.asked.number)}`, read.asked);
    for (let word = 0; word < read.length; word++) used.add(at + word);
    at += read.length - 1;
  }
  return { found: [...found.values()], used };
}

function readAt(words: readonly string[], at: number): Read | undefined {
  const lead = leadAt(words, at);
  const [first = '', second, third] = words.slice(at + lead.length);
  const together = /^d(20\d\d)(\d{3,4})$/.exec(first);
  if (together !== null) return read(together[1], together[2], lead.length + 1);
  // The letter may be written together with the year, or with the number alone.
  const joined = /^d(\d{1,4})$/.exec(first)?.[1];
  const year = joined ?? first;
  if (first === 'd' && isYear(second) && isNumber(third)) return read(second, third, lead.length + 3);
  if (isYear(year) && isNumber(second)) return read(year, second, lead.length + 2);
  if (joined !== undefined) return read(undefined, joined, lead.length + 1);
  if (first === 'd' && isNumber(second)) return read(undefined, second, lead.length + 2);
  // A number after a number is that of the municipality's own case system, such as 26/000123.
  return lead.isCase && isNumber(first) && !/^\d/.test(second ?? '')
    ? read(undefined, first, lead.length + 1)
    : undefined;
}

const read = (year: string | undefined, number = '', length: number): Read => ({
  asked: { year: year === undefined ? null : Number(year), number: Number(number) },
  length,
});

/** The words before a number that say of what it is: `sag`, `sag nr`, `nummer`. */
function leadAt(words: readonly string[], at: number): { length: number; isCase: boolean } {
  const isIn = (list: readonly string[], word: string | undefined) =>
    word !== undefined && list.includes(word);
  const named = isIn(CASE_WORDS, words[at]) ? 1 : 0;
  const numbered = isIn(NUMBER_WORDS, words[at + named]) ? 1 : 0;
  return { length: named + numbered, isCase: named + numbered > 0 };
}
