import { describe, expect, it } from '@jest/globals';
import { recordsIn } from '../../../functions/imports/csv-cells';
import { isFormula, isMail, readDate, readMail, tidyCell, tidyName } from '../../../functions/imports/cell';
import { knownColumns } from '../../../functions/imports/participant-columns';
import { readNumber } from '../../../functions/imports/written-number';
import { pumped } from '../../support/hostile-lists';
import { patternsIn } from '../../support/patterns';

const SHORT = pumped(500);
const LONG = pumped(8000);

/** A text sixteen times as long takes sixteen times as long; 256 times is what must never be. */
const MOST_GROWTH = 64;
/** Less than this cannot be told from what else the machine does. */
const LEAST_MS = 0.2;

const spent = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

/** The texts with which the work grows faster than the text, looked at again where it seems so. */
const growingTexts = (work: (text: string) => unknown, longs = LONG): string[] =>
  longs
    .filter((long, index) => {
      const grows = () =>
        spent(() => work(long)) >
        MOST_GROWTH *
          Math.max(
            LEAST_MS,
            spent(() => work(SHORT[index] ?? '')),
          );
      return grows() && grows() && grows() && grows();
    })
    .map((text) => JSON.stringify(text.slice(0, 12)));

/** What is applied to the text of a list, from its first letter to the look-up of its people and courses. */
const PATTERNS = patternsIn('functions/imports', 'functions/content', 'domain/training/training.ts');

const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  'whether a cell is a formula': isFormula,
  'tidying a cell': tidyCell,
  'tidying a name': tidyName,
  'reading a day': readDate,
  'reading an address': readMail,
  'whether a cell is an address': isMail,
  'reading a number': (text) => readNumber(text, { counts: true, isFromWorkbook: false }),
  'knowing the columns': (text) => knownColumns([text]),
  'dividing a text': (text) => Array.from(recordsIn(text, ';')),
};

describe('The work with a long text grows as the text does, and not faster', () => {
  it('in more than ten patterns', () => {
    expect(PATTERNS.length).toBeGreaterThan(10);
  });

  it.each(PATTERNS)('$place', ({ pattern }) => {
    expect(growingTexts((text) => text.replace(pattern, ''))).toEqual([]);
  });

  it.each(Object.entries(WORK))('%s', (_what, work) => {
    expect(growingTexts(work)).toEqual([]);
  });

  it('and a pattern that tries each letter as the last is found out', () => {
    const numbers = LONG.slice(0, 1);
    expect(growingTexts((text) => /^\s*[+-]?[\d\s.,]*\d[\d\s.,]*$/.test(text), numbers)).toHaveLength(1);
  });
});
