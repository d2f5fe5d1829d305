import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';
import type { Language } from '../../words/language';

const ROOT = path.resolve(__dirname, '..', '..');
const FOLDERS = ['words', 'tab/src', 'functions', 'bot', 'adaptive-cards', 'contracts'];

/** Files in which everything is in one language: the tab's words, and the halves of refusals and papers. */
const FILES_IN = { da: /\/da\/|\/da\.ts$|-da\.ts$/, en: /\/en\/|\/en\.ts$|-en\.ts$/ };
/** What a text is called where both languages are in one file. */
const NAMES = { da: /^(da|DANISH)$/, en: /^(en|ENGLISH)$/ };
/** A choice of which the first half is Danish and the other English. */
const CHOICE = /=== 'da'$|^isDanish$/;
const HALVES = { da: 'whenTrue', en: 'whenFalse' } as const;

/** What people may write to the bot: it is compared with and never said. */
const READ_ONLY = /^bot\/answers\/[\w-]*words[\w-]*\.ts$/;

/** A text as it is written, its holes as `{{name}}` whatever the file writes them as, and where it is. */
export type WrittenText = { text: string; at: string };

/** Every Danish text that the program can say, read from its source. */
export const danishTexts = (): readonly WrittenText[] => textsOf('da');

/** The same of every English one. */
export const englishTexts = (): readonly WrittenText[] => textsOf('en');

function textsOf(language: Language): readonly WrittenText[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .filter((file) => !READ_ONLY.test(file))
      .flatMap((file) => textsIn(file, language)),
  );
}

function textsIn(file: string, language: Language): WrittenText[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: WrittenText[] = [];
  const visit = (node: ts.Node, isSought: boolean): void => {
    const text = isSought ? textOf(node) : undefined;
    if (text !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text, at: `${file}:${String(line + 1)}` });
    }
    ts.forEachChild(node, (child) => {
      visit(child, isSought || begins(language, node, child));
    });
  };
  visit(source, FILES_IN[language].test(`/${file}`));
  return found;
}

function begins(language: Language, node: ts.Node, child: ts.Node): boolean {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node))
    return child === node.initializer && NAMES[language].test(node.name.getText());
  return (
    ts.isConditionalExpression(node) &&
    child === node[HALVES[language]] &&
    CHOICE.test(node.condition.getText())
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
