import { describe, expect, it } from '@jest/globals';
import {
  ANSWERED_WORDS,
  CHOICE_WORDS,
  FINDING_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  STANDING_WORDS,
  TREATMENT_WORDS,
} from '../../words/decision/decision-words';
import { COLOUR_WORDS, LABEL_WORDS, RULE_SENTENCES } from '../../words/status/light-words';
import { MEASURE_WORDS, PERFORMER_WORDS } from '../../words/decision/measure-words';
import { da } from '../../tab/src/words/da';
import { en } from '../../tab/src/words/en';
import { languageOf } from '../../words/language';

type Tree = { readonly [key: string]: string | Tree };

/** Every string with the keys that lead to it. */
function flatten(tree: Tree, above = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(above + key, value);
    else for (const [below, text] of flatten(value, `${above}${key}.`)) flat.set(below, text);
  }
  return flat;
}

const danish = flatten(da);
const english = flatten(en);
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('The words of the tab', () => {
  it('are there in Danish and in English, for the same places', () => {
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort());
  });

  it('are never empty', () => {
    const empty = [...danish, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('name the same facts in both languages', () => {
    const differing = [...danish].filter(
      ([key, text]) => holes(text).join() !== holes(english.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('never claim that the law is complied with or that anything was reported', () => {
    const claims = /overholde[rt]? lov|lovlig|compl(y|iant|iance)|indberettet/i;
    expect([...danish, ...english].filter(([, text]) => claims.test(text))).toEqual([]);
  });

  it('have no name of the program and no English technical word in a Danish sentence', () => {
    const technical =
      /\b(undefined|null|NaN|JSON|hash|oid|token|upload|uploade?|header|payload|timestamp|request|server|API|error|delivery|blob|queue|checkpoint|retry|endpoint|activity|invoke|tenant|delimiter|encoding|parse|row|column|preview|draft|overdue|pending|default|deadline|feedback|update|login)\b/iu;
    const found = [...danish].filter(([, text]) => {
      // Names of things outside the app are as they are, and a format's name stands like PDF.
      const said = text
        .replace(/\{\{[^}]+\}\}/g, '')
        .replace(/KommuneCERT|(GroupMember|User)\.Read\w*\.All|\(JSON\)/g, '');
      return technical.test(said) || /\p{Ll}\p{Lu}/u.test(said);
    });
    expect(found).toEqual([]);
  });

  it('say of a receipt that it is not an approval', () => {
    expect(da.report.noteText).toContain('ikke en godkendelse');
    expect(en.report.noteText).toContain('not an approval');
  });

  it.each([
    ['choice', CHOICE_WORDS],
    ['answered', ANSWERED_WORDS],
    ['outcome', OUTCOME_WORDS],
    ['treatment', TREATMENT_WORDS],
    ['kind', KIND_WORDS],
    ['level', LEVEL_WORDS],
    ['standing', STANDING_WORDS],
    ['finding', FINDING_WORDS],
    ['measure', MEASURE_WORDS],
    ['performer', PERFORMER_WORDS],
    ['label', LABEL_WORDS],
    ['rule', RULE_SENTENCES],
  ] as const)('are the same as on the cards: %s', (part, cards) => {
    const inDanish = Object.fromEntries(Object.entries(cards).map(([key, text]) => [key, text.da]));
    const inEnglish = Object.fromEntries(Object.entries(cards).map(([key, text]) => [key, text.en]));
    expect(da[part]).toEqual(inDanish);
    expect(en[part]).toEqual(inEnglish);
  });

  it('name green, yellow and red as the cards do, and say of grey that it is not assessed', () => {
    const { green, yellow, red } = COLOUR_WORDS;
    expect(da.colour).toEqual({
      green: green.da,
      yellow: yellow.da,
      red: red.da,
      grey: 'Grå (ikke vurderet)',
    });
  });

  it.each([
    ['da-DK', 'da'],
    ['da', 'da'],
    ['en-GB', 'en'],
    ['en-us', 'en'],
    ['nb-NO', 'da'],
    [undefined, 'da'],
  ])('are read in the right language by somebody whose language is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
