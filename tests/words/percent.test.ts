import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { sectionChart } from '../../adaptive-cards/status/section-chart';
import type { SectionStatus } from '../../domain/status/section';
import { trendBars } from '../../tab/src/pages/training/coverage/trend-bars';
import { LANGUAGES } from '../../words/language';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { wholePercent, writtenPercent } from '../../words/written-values';
import { sentencesOf, sourcesBelow } from '../support/sentences';
import { TREND } from '../tab/support/training-fixtures';

const ONE_PLACE = 'words/written-values.ts';

/** What of the product writes for people. What it reads out of lists keeps the forms of the lists. */
const SURFACES = sourcesBelow(
  'domain',
  'words',
  'adaptive-cards',
  'bot',
  'contracts',
  'functions',
  'tab/src',
).filter((file) => file !== ONE_PLACE && !/^functions\/(imports|local|build)\//.test(file));

const trainingOf = (members: number, withCourse: number): SectionStatus => ({
  section: 'training',
  light: { colour: 'yellow', rule: 'training-members-some-missing', label: 'law', dataOn: null },
  override: null,
  colourBefore: null,
  figures: [
    { figure: 'members', value: members, before: null },
    { figure: 'membersWithCourse', value: withCourse, before: null },
  ],
  details: [],
  source: null,
  responsible: null,
});

/** The numbers of percent in a text: `45 %`, `45%`. */
const percentsIn = (text: string): number[] =>
  [...text.matchAll(/(\d+)[ \u00a0]?%/g)].map((found) => Number(found[1]));

/** Every place that says how large a part of the members is, each with its number of percent. */
function percentsShown(part: number, whole: number): number[] {
  const [month] = TREND.months;
  const { standings } = month!;
  const bars = trendBars([
    {
      ...month!,
      members: whole,
      standings: { ...standings, inDate: part, notAssessed: 0, missing: whole - part },
    },
  ]);
  return [
    ...bars.map((bar) => (bar.kind === 'share' ? bar.percent : NaN)),
    ...LANGUAGES.flatMap((language) => [
      ...percentsIn(writtenPercent(wholePercent(part, whole), language)),
      ...percentsIn(REPORT_CARD_WORDS[language].members(part, whole)),
      ...percentsIn(JSON.stringify(sectionChart(trainingOf(whole, part), language))),
    ]),
  ];
}

describe('A share in percent', () => {
  it('is never 100 % where somebody is missing and never 0 % where somebody is there, wherever it is shown', () => {
    const share = fc
      .integer({ min: 1, max: 100_000 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(share, ([part, whole]) => {
        const shown = percentsShown(part, whole);
        expect(shown).toHaveLength(7);
        expect(new Set(shown).size).toBe(1);
        expect(shown[0] === 100).toBe(part === whole);
        expect(shown[0] === 0).toBe(part === 0);
        expect(Math.abs(shown[0]! - (100 * part) / whole)).toBeLessThan(1);
      }),
      { examples: [[[999, 1000]], [[1, 1000]], [[1, 1]], [[0, 7]], [[1, 200]], [[199, 200]]] },
    );
  });

  it('is computed and written in one place', () => {
    const computed = SURFACES.filter((file) => /\*\s*100\b|\b100\s*\*/.test(readFileSync(file, 'utf8')));
    const written = SURFACES.filter((file) => readFileSync(file, 'utf8').includes('%'))
      .flatMap(sentencesOf)
      .filter(({ text }) => /…[\s\u00a0]?%/.test(text))
      .map(({ file, text }) => `${file}: ${text}`);
    expect([...computed, ...written]).toEqual([]);
    expect(sentencesOf(ONE_PLACE).filter(({ text }) => /…[\s\u00a0]?%/.test(text))).toHaveLength(
      LANGUAGES.length,
    );
  });
});
