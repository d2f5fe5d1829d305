import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as ts from 'typescript';
import { DATED_FIELDS } from '../support/dated-fields';

const SOURCES = path.resolve(__dirname, '..', '..', 'tab', 'src');
const textOf = (file: string): string => readFileSync(path.join(SOURCES, file), 'utf8');
const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((one) => /\.tsx?$/.test(one))
  .map((file) => file.split(path.sep).join('/'));

/** An element of the tab's pages with its attributes as they are written. */
type Element = { file: string; tag: string; attributes: string };

function elementsIn(file: string): readonly Element[] {
  const found: Element[] = [];
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node))
      found.push({ file, tag: node.tagName.getText(), attributes: node.attributes.getText() });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const ELEMENTS = FILES.flatMap(elementsIn);

/** `cycle/CycleForm dueOn`: the form, and the field's name however it is given to it. */
function placeOf({ file, attributes }: Element): string {
  const name = /(?:name=(?:"|\{(?:name\()?['`])|\.\.\.field\(')(\w+)/.exec(attributes)?.[1] ?? '?';
  return `${file.replace(/^pages\/|\.tsx$/g, '')} ${name}`;
}

/** The kind that is given to it, or that it depends on what is chosen in the form. */
const kindOf = ({ attributes }: Element): string =>
  /kind="(\w+)"/.exec(attributes)?.[1] ?? 'by what is chosen';

/** What the rules of the domain say each field's kind is. */
function kindsByPlace(): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const { kind, forms } of Object.values(DATED_FIELDS))
    for (const form of forms) {
      const known = kinds.get(form) ?? kind;
      kinds.set(form, known === kind ? kind : 'by what is chosen');
    }
  return kinds;
}

describe('A date that somebody writes in the tab', () => {
  const fields = ELEMENTS.filter(({ tag }) => tag === 'DateField');

  it('has in every form the limits by which the server refuses that very date', () => {
    const chosen = new Map([['settings/EndRoleForm to', 'by what is chosen']]);
    expect(Object.fromEntries(fields.map((one) => [placeOf(one), kindOf(one)]))).toEqual(
      Object.fromEntries([...kindsByPlace(), ...chosen]),
    );
  });

  it('is checked before it is sent by the limits that the field shows', () => {
    const folderOf = (file: string) => path.posix.dirname(file);
    const shown = new Map<string, Set<string>>();
    const checked = new Map<string, Set<string>>();
    const add = (to: Map<string, Set<string>>, folder: string, kind: string) =>
      to.set(folder, (to.get(folder) ?? new Set()).add(kind));
    for (const one of fields) add(shown, folderOf(one.file), kindOf(one));
    for (const file of FILES)
      for (const [, kind] of textOf(file).matchAll(/(?:words\.date\w*|words\.date\))\(\s*(\w+|'\w+')/g))
        add(
          checked,
          folderOf(file),
          kind?.startsWith("'") === true ? kind.slice(1, -1) : 'by what is chosen',
        );
    // What is said once for a list is sent on as it is written, and the list's rows are judged by it.
    shown.delete('pages/training/participants');
    const plain = (all: Map<string, Set<string>>) =>
      Object.fromEntries([...all].map(([folder, kinds]) => [folder, [...kinds].sort()]));
    expect(plain(checked)).toEqual(plain(shown));
  });

  it('is never written in a field that knows no limits', () => {
    const bare = ELEMENTS.filter(
      ({ tag, attributes }) =>
        tag !== 'DateField' && /type=.*\b(date|datetime-local|month|week)\b/.test(attributes),
    );
    // The day that a page shows, or that a list is looked through from, brings nothing into the record.
    expect(bare.map(({ file }) => file)).toEqual([
      'components/AsOf.tsx',
      'components/form/DateField.tsx',
      'pages/ledger/TrailFilters.tsx',
    ]);
  });

  it('is counted from the Danish day that the server gives, never from the clock of the browser', () => {
    const clocks = FILES.filter((file) => /new Date\(\)|Date\.now\(/.test(textOf(file)));
    // When something was typed that only this browser has, and how old an answer is, is told by the browser, and goes
    // into no record.
    expect(clocks).toEqual(['api/create-queries.ts', 'pages/decision/draft/draft-keeper.ts']);
  });
});
