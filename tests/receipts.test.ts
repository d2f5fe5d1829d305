import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { sourcesBelow } from './support/sentences';

/** What is read aloud without anybody having done something, or while they still write: it takes no focus. */
const STANDS = {
  'tab/src/components/Loading.tsx': 'a page is on its way',
  'tab/src/pages/decision/draft/AnnexFields.tsx': 'files are on their way while the case is written',
  'tab/src/pages/decision/draft/RiskFields.tsx': 'follows what is chosen in the fields beside it',
  'tab/src/pages/decision/draft/SavingLine.tsx': 'a draft is kept while it is typed',
  'tab/src/pages/decision/draft/TemplateField.tsx': 'the fields below are filled in, to be written on',
  'tab/src/pages/decision/list/DecisionsPage.tsx': 'how many a filter shows',
  'tab/src/pages/supplier/SuppliersPage.tsx': 'how many a filter shows',
  'tab/src/pages/system/SystemsPage.tsx': 'how many a filter shows',
  'tab/src/pages/ledger/LedgerPage.tsx': 'how many a filter shows',
  'tab/src/pages/settings/feeds/FeedSection.tsx': 'that the source is being read',
  'tab/src/pages/settings/feeds/SettleAll.tsx': 'how far it is; the button that has the focus stays',
  'tab/src/pages/settings/groups/ConfirmJoined.tsx': 'how far it is; the button that has the focus stays',
  'tab/src/pages/training/coverage/MemberMatrix.tsx': 'how many a filter shows',
  'tab/src/shell/SearchDialog.tsx': 'what is found follows each letter',
} as const;

const SAID = 'tab/src/components/Said.tsx';
/** Says that something was done; where it stands decides who hears it. */
const RECEIPT = 'Success';

type Tag = ts.JsxSelfClosingElement | ts.JsxOpeningElement;
type Used = { file: string; line: number; tag: Tag };

const FILES = sourcesBelow('tab/src').filter((file) => file.endsWith('.tsx'));

const tags: readonly Used[] = FILES.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Used[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, tag: node });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
});

const nameOf = (tag: Tag): string => tag.tagName.getText();
const at = ({ file, line, tag }: Used): string => `${file}:${String(line)} <${nameOf(tag)}>`;

/** The nodes about one, from the inside out. */
function* around(node: ts.Node): Generator<ts.Node> {
  for (
    let one = node.parent as ts.Node | undefined;
    one !== undefined;
    one = one.parent as ts.Node | undefined
  )
    yield one;
}

/** Whether it is read aloud and takes the focus: inside `Said`, or given to a form as what was done, which does both. */
function isTold(tag: Tag): boolean {
  for (const one of around(tag)) {
    if (ts.isJsxElement(one) && nameOf(one.openingElement) === 'Said') return true;
    if (ts.isJsxAttribute(one) && one.name.getText() === 'done') return true;
  }
  return false;
}

/** What the component, or the constant, is called that something is drawn in. */
function drawnIn(tag: Tag): string | undefined {
  for (const one of around(tag)) {
    if (ts.isVariableDeclaration(one) && !ts.isSourceFile(one.parent)) return one.name.getText();
    if (ts.isFunctionDeclaration(one)) return one.name?.text;
  }
  return undefined;
}

/** Whether it is drawn where it is told: itself, or everywhere that what it is drawn in is used. */
function isToldEverywhere(used: Used, passed: readonly string[] = []): boolean {
  if (isTold(used.tag)) return true;
  const name = drawnIn(used.tag);
  if (name === undefined || passed.includes(name)) return false;
  const elsewhere = tags.filter(({ tag }) => nameOf(tag) === name);
  if (elsewhere.length > 0) return elsewhere.every((one) => isToldEverywhere(one, [...passed, name]));
  // A constant that is put in further down in its own file.
  return readFileSync(used.file, 'utf8').search(new RegExp(`<Said[^]*?\\{${name} \\?\\?[^]*?</Said>`)) !== -1;
}

describe('What was done', () => {
  const receipts = tags.filter(({ tag }) => nameOf(tag) === RECEIPT);

  it('is read aloud and takes the focus wherever it is told', () => {
    expect(receipts.filter((one) => !isToldEverywhere(one)).map(at)).toEqual([]);
    expect(receipts.length).toBeGreaterThan(30);
  });

  it('is told in one way: what else is read aloud only says how something stands, each for a reason', () => {
    const live = tags.filter(
      ({ file, tag }) => file !== SAID && /\brole="(status|log)"|aria-live=/.test(tag.getText()),
    );
    expect([...new Set(live.map(({ file }) => file))].sort()).toEqual(Object.keys(STANDS).sort());
  });

  it('looks like nothing else: a green bar is drawn in one place, and for the checks of the trail', () => {
    const green = FILES.filter((file) => /intent="success"|'success'/.test(readFileSync(file, 'utf8')));
    expect(green.sort()).toEqual([
      'tab/src/components/Success.tsx',
      'tab/src/pages/ledger/CheckHeadForm.tsx',
      'tab/src/pages/ledger/VerificationResult.tsx',
    ]);
  });
});
