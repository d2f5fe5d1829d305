import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { sentencesOf, sourcesBelow } from '../support/sentences';
import { da } from '../../tab/src/words/da';

type Tree = { readonly [key: string]: string | Tree };

const keysOf = (tree: Tree, above = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [above + key] : keysOf(value, `${above}${key}.`),
  );

/** i18next adds the form of a plural to the key that is asked for. */
const asked = (key: string): string => key.replace(/_(zero|one|other)$/, '');

/** The keys that the pages ask for; where a part is put in, any part may stand there. */
function patterns(): RegExp[] {
  const pages = sourcesBelow('tab/src').filter((file) => !file.startsWith('tab/src/words/'));
  return pages.flatMap(sentencesOf).flatMap(({ text, node }) => {
    // A text that begins with a hole could be any key, and says nothing of which.
    if (!/^\w[\w….-]*$/.test(text) || ts.isJsxText(node)) return [];
    const parts = text.split('…').map((part) => part.replaceAll('.', '\\.'));
    return [new RegExp(`^${parts.join('[\\w-]+(\\.[\\w-]+)*')}$`)];
  });
}

describe('The words of the tab', () => {
  it('are all asked for by a page', () => {
    const known = patterns();
    const unused = [...new Set(keysOf(da).map(asked))].filter(
      (key) => !known.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
