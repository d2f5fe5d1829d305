import { describe, expect, it } from '@jest/globals';
import { recordsIn } from '../../../functions/imports/csv-cells';
import { isFormula, isMail, readDate, readMail, tidyCell, tidyName } from '../../../functions/imports/cell';
import { knownColumns } from '../../../functions/imports/participant-columns';
import { readNumber } from '../../../functions/imports/written-number';
import { pumped } from '../../support/hostile-lists';
import { patternsIn } from '../../support/patterns';

const SHORT = pumped(4000);
const LONG = pumped(32_000);
/** A text eight times as long takes eight times as long; sixty-four times is what must never be. */
const MOST_GROWTH = 32;
/** Less than this cannot be measured. */
const LEAST_MS = 0.3;

const quickest = (run: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const before = performance.now();
      run();
      return performance.now() - before;
    }),
  );

/** The texts with which the work grows faster than the text, looked at again where it seems so. */
function growingTexts(work: (text: string) => unknown): string[] {
  const grows = (index: number): boolean => {
    const short = quickest(() => work(SHORT[index] ?? ''));
    const long = quickest(() => work(LONG[index] ?? ''));
    return long > MOST_GROWTH * Math.max(short, LEAST_MS);
  };
  return LONG.flatMap((text, index) =>
    grows(index) && grows(index) && grows(index) ? [JSON.stringify(text.slice(0, 12))] : [],
  );
}

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
    expect(growingTexts((text) => /^\s*[+-]?[\d\s.,]*\d[\d\s.,]*$/.test(text)).length).toBeGreaterThan(0);
  });
});
