import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { PAGE_PATHS, type PagePath } from '../../tab/src/address/page-paths';
import { wordPartsOf } from '../../tab/src/address/page-words';
import { caseDa } from '../../tab/src/words/da-case';
import { firstDa } from '../../tab/src/words/da-first';
import { laterDa } from '../../tab/src/words/da-later';
import { oversightDa } from '../../tab/src/words/da-oversight';
import { settingsDa } from '../../tab/src/words/da-settings';
import type { WordPart } from '../../tab/src/words/start-words';
import { sentencesOf, sourcesBelow } from '../support/sentences';

type Tree = { readonly [key: string]: string | Tree };
type Part = WordPart | 'first' | 'later';

const PARTS: Readonly<Record<Part, Tree>> = {
  first: firstDa,
  later: laterDa,
  case: caseDa,
  oversight: oversightDa,
  settings: settingsDa,
};

const keysOf = (tree: Tree, above = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [above + key] : keysOf(value, `${above}${key}.`),
  );

/** Every key as it is asked for, without the form of a plural, and the part it comes with. */
const KEYS: readonly (readonly [string, Part])[] = Object.entries(PARTS).flatMap(([part, tree]) =>
  // The names of the parts are the keys of the table.
  keysOf(tree).map((key) => [key.replace(/_(zero|one|other)$/, ''), part as Part] as const),
);

/** What a file names: what comes with it, and what it fetches when it is wanted, without or with words for it. */
type Named = { along: string[]; wanted: string[]; withWords: { file: string; words: WordPart[] }[] };

const FILES = new Map<string, Named>();
const KEYS_ASKED = new Map<string, readonly (readonly [string, Part])[]>();

function named(file: string): Named {
  const known = FILES.get(file);
  if (known !== undefined) return known;
  const found: Named = { along: [], wanted: [], withWords: [] };
  const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const isType =
        ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      if (!isType && node.moduleSpecifier !== undefined)
        found.along.push(...fileAt(file, node.moduleSpecifier));
      return;
    }
    if (isImportCall(node)) {
      const words = wordsFetchedWith(node);
      const files = fileAt(file, node.arguments[0]);
      if (words === undefined) found.wanted.push(...files);
      else found.withWords.push(...files.map((one) => ({ file: one, words })));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  FILES.set(file, found);
  return found;
}

const isImportCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** The parts in `Promise.all([import(…), laterWords(…)])`; nothing where it is fetched without words. */
function wordsFetchedWith(call: ts.CallExpression): WordPart[] | undefined {
  if (!ts.isArrayLiteralExpression(call.parent)) return undefined;
  const asked = call.parent.elements.find(
    (one): one is ts.CallExpression => ts.isCallExpression(one) && one.expression.getText() === 'laterWords',
  );
  return asked?.arguments.filter(ts.isStringLiteral).map(({ text }) => text as WordPart);
}

/** Our own file that a module's name stands for. */
function fileAt(from: string, name: ts.Node | undefined): string[] {
  if (name === undefined || !ts.isStringLiteral(name) || !name.text.startsWith('.')) return [];
  const at = path.posix.join(path.posix.dirname(from), name.text);
  return [`${at}.ts`, `${at}.tsx`].filter(existsSync);
}

/** Everything of the tab that a file needs, by what it names, and itself. */
function needed(start: string, by: (one: Named) => string[], seen = new Set<string>()): Set<string> {
  if (seen.has(start) || !start.startsWith('tab/src/')) return seen;
  seen.add(start);
  for (const next of by(named(start))) needed(next, by, seen);
  return seen;
}

/** The keys that the texts of a file can be, and the parts they come with. */
function askedIn(file: string): readonly (readonly [string, Part])[] {
  if (file.startsWith('tab/src/words/')) return [];
  const known = KEYS_ASKED.get(file);
  if (known !== undefined) return known;
  const found = sentencesOf(file).flatMap(({ text, node }) => {
    // A text with a hole before its first dot could be any key, and says nothing of which.
    if (!/^\w+\.[\w….-]+$/.test(text) || ts.isJsxText(node)) return [];
    const parts = text.split('…').map((part) => part.replaceAll('.', '\\.'));
    const pattern = new RegExp(`^${parts.join('[\\w-]+(\\.[\\w-]+)*')}$`);
    return KEYS.filter(([key]) => pattern.test(key));
  });
  KEYS_ASKED.set(file, found);
  return found;
}

/** What a file, what comes with it and what it fetches without words ask for that would not be there. */
const missing = (start: string, words: readonly Part[]): string[] =>
  [...needed(start, ({ along, wanted }) => [...along, ...wanted])].flatMap((file) =>
    askedIn(file).flatMap(([key, part]) =>
      words.includes(part) ? [] : [`${file} asks for ${key} (${part})`],
    ),
  );

/** The file of a page, by the routes' own words. */
function fileOf(page: PagePath): string {
  const routes = ts.sys.readFile('tab/src/routes.tsx') ?? '';
  const key = page === '' || /[/:]/.test(page) ? `'${page}'` : `'?${page}'?`;
  const found = new RegExp(`^ {2}${key}: async \\(\\) =>\\s*\\(await import\\('\\./([^']+)'\\)`, 'm').exec(
    routes,
  );
  return `tab/src/${found?.[1] ?? ''}.tsx`;
}

describe('The words of a page', () => {
  it.each(PAGE_PATHS)('»%s« are there before it is shown', (page) => {
    const words: Part[] = page === '' ? ['first'] : ['first', 'later', ...wordPartsOf(page)];
    expect(existsSync(fileOf(page))).toBe(true);
    expect(missing(fileOf(page), words)).toEqual([]);
  });

  it('are the only ones that what stands around every page needs', () => {
    const around = [...needed('tab/src/start.tsx', ({ along }) => along)];
    const lacking = around.flatMap((file) => askedIn(file)).filter(([, part]) => part !== 'first');
    expect(around).toContain('tab/src/shell/Shell.tsx');
    expect(lacking).toEqual([]);
  });

  it('come along with a form that is fetched by itself', () => {
    const fetched = sourcesBelow('tab/src').flatMap((file) => named(file).withWords);
    expect(fetched.map(({ file }) => path.posix.basename(file))).toContain('OwnSteps.tsx');
    const lacking = fetched
      .filter(({ file }) => !file.includes('Page.tsx'))
      .flatMap(({ file, words }) => missing(file, ['first', 'later', ...words]));
    expect(lacking).toEqual([]);
  });
});
