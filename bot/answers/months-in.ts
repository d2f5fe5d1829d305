import { LANGUAGES } from '../../words/language';
import { writtenMonth } from '../../words/written-dates';
import type { MonthAsked } from './asked';
import type { Mentions } from './cases-in';
import { LAST_WORDS, MONTH_WORDS, NO_MONTH_FIRST } from './naming-words';
import { isNearlySame } from './nearly-same';
import { plainWords } from './plain-words';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
  LANGUAGES.map((language) => ({
    month,
    name: plainWords(writtenMonth(`2000-${String(month).padStart(2, '0')}`, language))[0] ?? '',
  })),
);

const LAST = new Set(LAST_WORDS.flatMap(plainWords));
const MONTH = new Set(MONTH_WORDS.flatMap(plainWords));

/** The fewest letters by which a month is known: `nov`. */
const SHORTEST = 3;

/** The months that the words of a message name, in full or shortened, with the year where one follows. */
export function monthsIn(words: readonly string[]): Mentions<MonthAsked> {
  const used = new Set<number>();
  const found: MonthAsked[] = [];
  words.forEach((word, at) => {
    if (LAST.has(word) && MONTH.has(words[at + 1] ?? '')) {
      found.push('last');
      used.add(at).add(at + 1);
      return;
    }
    const named = MONTHS.find(
      ({ name }) => isNearlySame(word, name) || (word.length >= SHORTEST && name.startsWith(word)),
    );
    if (named === undefined || (at === 0 && NO_MONTH_FIRST.includes(word))) return;
    const year = /^20\d\d$/.exec(words[at + 1] ?? '')?.[0];
    found.push({ month: named.month, year: year === undefined ? null : Number(year) });
    used.add(at);
    if (year !== undefined) used.add(at + 1);
  });
  return { found, used };
}
