import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';

const ROOT = path.resolve(__dirname, '..', '..');
const FOLDERS = ['words', 'tab/src', 'functions', 'bot', 'adaptive-cards', 'contracts'];

/** Files in which everything is Danish: the tab's words, the halves of the refusals, and papers that exist in Danish only. */
const DANISH_FILES = /\/da\/|\/da\.ts$|-da\.ts$|\/(minute-words|record-words|minute-tally)\.ts$/;
/** What a Danish text is called where both languages are in one file. */
const DANISH_NAME = /^(da|DANISH)$/;
/** A choice of which the first half is Danish. */
const DANISH_CHOICE = /=== 'da'$|^isDanish$/;

/** A text as it is written, its holes as `{{name}}` whatever the file writes them as, and where it is. */
export type DanishText = { text: string; at: string };

/** Every Danish text that the program can say, read from its source. */
export function danishTexts(): readonly DanishText[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => textsIn(`${folder}/${file.split(path.sep).join('/')}`)),
  );
}

function textsIn(file: string): DanishText[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: DanishText[] = [];
  const visit = (node: ts.Node, isDanish: boolean): void => {
    const text = isDanish ? textOf(node) : undefined;
    if (text !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text, at: `${file}:${String(line + 1)}` });
    }
    ts.forEachChild(node, (child) => {
      visit(child, isDanish || beginsDanish(node, child));
    });
  };
  visit(source, DANISH_FILES.test(`/${file}`));
  return found;
}

function beginsDanish(node: ts.Node, child: ts.Node): boolean {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node))
    return child === node.initializer && DANISH_NAME.test(node.name.getText());
  return (
    ts.isConditionalExpression(node) &&
    child === node.whenTrue &&
    DANISH_CHOICE.test(node.condition.getText())
  );
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return isSaid(node) ? node.text : undefined;
  if (!ts.isTemplateExpression(node)) return undefined;
  const holes = node.templateSpans.map(
    ({ expression, literal }) =>
      `{{${/[A-Za-z]+(?=[^A-Za-z]*$)/.exec(expression.getText())?.[0] ?? ''}}}${literal.text}`,
  );
  return node.head.text + holes.join('');
}

/** Neither where something is imported from nor the key under which it stands. */
const isSaid = ({ parent, pos }: ts.Node): boolean =>
  !ts.isImportDeclaration(parent) && !(ts.isPropertyAssignment(parent) && parent.name.pos === pos);
