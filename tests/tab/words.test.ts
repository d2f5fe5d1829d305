import { describe, expect, it } from '@jest/globals';
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
    const claims = /overholde[rt]? lov|(?<!u)lovlig|compl(y|iant|iance)|indberettet/i;
    // The name of a product of others claims nothing.
    const said = (text: string) => text.replaceAll('OS2compliance', '');
    expect([...danish, ...english].filter(([, text]) => claims.test(said(text)))).toEqual([]);
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
