import { describe, expect, it } from '@jest/globals';
import { recordsIn } from '../../../functions/imports/file/csv-cells';
import { isMail, readMail, tidyName } from '../../../functions/imports/values/cell';
import { readOutcome, saysNot } from '../../../functions/imports/participants/outcome-words';
import { knownColumns } from '../../../functions/imports/participants/participant-columns';
import { tidyCell } from '../../../functions/imports/file/tidy-cell';
import { dateOrderIn, readDate } from '../../../functions/imports/values/written-date';
import { readSeconds } from '../../../functions/imports/values/written-duration';
import { readNumber } from '../../../functions/imports/values/written-number';
import { defuseText } from '../../../functions/documents/training/defuse-text';
import { atOnce } from '../../support/at-once';
import { pumped } from '../../support/hostile-lists';
import { patternsIn } from '../../support/patterns';

const SHORT = pumped(500);
const LONG = pumped(8000);

/** A text sixteen times as long takes sixteen times as long; 256 times is what must never be. */
const MOST_GROWTH = 64;
/** Less than this cannot be told from what else the machine does. */
const LEAST_MS = 0.2;

const RUNS = 8;

/** Milliseconds of the processor: what else runs on the machine is not in them. */
const spent = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const leastSpent = (work: () => unknown): number =>
  Math.min(...Array.from({ length: RUNS }, () => spent(work)));

/**
 * The texts with which the work grows faster than the text. Each is run many times and the quickest counts: on a busy
 * machine some runs wait for others, and none is quicker than its steps are.
 */
const growingTexts = (work: (text: string) => unknown, longs = LONG): string[] =>
  longs
    .filter((long, index) => {
      const bound =
        MOST_GROWTH *
        Math.max(
          LEAST_MS,
          leastSpent(() => work(SHORT[index] ?? '')),
        );
      for (let run = 0; run < RUNS; run += 1) if (spent(() => work(long)) <= bound) return false;
      return true;
    })
    .map((text) => JSON.stringify(text.slice(0, 12)));

/** What is applied to the text of a list, from its first letter to the look-up of its people and courses. */
const PATTERNS = patternsIn(
  'functions/imports',
  'functions/content',
  'functions/documents/training/defuse-text.ts',
  'domain/training/training.ts',
  'domain/ground/same-text.ts',
);

const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  'tidying a cell': tidyCell,
  'writing a cell': defuseText,
  'tidying a name': tidyName,
  'reading a day': (text) => readDate(text),
  'reading the order of days': (text) => atOnce(dateOrderIn([text])),
  'reading a length of time': readSeconds,
  'reading whether somebody completed': readOutcome,
  'whether a remark says that somebody did not': saysNot,
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
