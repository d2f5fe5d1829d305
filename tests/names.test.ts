import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { sourceFilesIn } from './support/source-files';

const SOURCES = sourceFilesIn(
  'domain',
  'words',
  'contracts',
  'adaptive-cards',
  'bot',
  'functions',
  'tab/src',
);

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    readFileSync(path.resolve(__dirname, '..', file), 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

type Kind = 'type' | 'component' | 'endpoint' | 'function' | 'value';
type Exported = { file: string; name: string; kind: Kind };

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Everything that a file gives to others under a name, and what it is. */
function exportedFrom(file: string): Exported[] {
  const functionKind = (name: string): Kind =>
    file.endsWith('x') && /^[A-Z]/.test(name) ? 'component' : 'function';
  return parsed(file)
    .statements.filter(isExported)
    .flatMap((statement): Exported[] => {
      if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement))
        return [{ file, name: statement.name.text, kind: 'type' }];
      if (ts.isFunctionDeclaration(statement) && statement.name !== undefined)
        return [{ file, name: statement.name.text, kind: functionKind(statement.name.text) }];
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations.flatMap(({ name, initializer }): Exported[] => {
        if (!ts.isIdentifier(name)) return [];
        const isEndpoint = initializer !== undefined && /^endpoint\(/.test(initializer.getText());
        const isFunction = initializer !== undefined && ts.isArrowFunction(initializer);
        return [
          {
            file,
            name: name.text,
            kind: isEndpoint ? 'endpoint' : isFunction ? functionKind(name.text) : 'value',
          },
        ];
      });
    });
}

/** Words of the tab stand under the key that the screens ask for them by, once in each language. */
const isWords = ({ file }: Exported) => /^tab\/src\/words\/(da|en)\//.test(file);

/**
 * What may be called the same in several files: an operation (its endpoint, the functions that carry it out and the
 * card's press that asks for it) and a component named after the one type that it shows.
 */
function isOneThing(kinds: readonly Kind[]): boolean {
  const count = (kind: Kind) => kinds.filter((one) => one === kind).length;
  const isOperation = count('endpoint') === 1 && count('function') === kinds.length - 1;
  const isShown = count('component') === 1 && count('type') === kinds.length - 1;
  return isOperation || isShown;
}

describe('one name is one thing', () => {
  const byName = new Map<string, Exported[]>();
  for (const exported of SOURCES.flatMap(exportedFrom).filter((one) => !isWords(one)))
    byName.set(exported.name, [...(byName.get(exported.name) ?? []), exported]);

  it('wherever it is exported, but for an operation and for a component that shows what it is named after', () => {
    expect(byName.size).toBeGreaterThan(2000);
    const twice = [...byName].filter(([, all]) => new Set(all.map(({ file }) => file)).size > 1);
    const astray = twice.filter(([, all]) => !isOneThing(all.map(({ kind }) => kind)));
    expect(astray.map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`)).toEqual([]);
  });
});

type Choices = { key: string; place: string; isList: boolean };

const literalsIn = (nodes: readonly ts.Node[]): readonly string[] | undefined => {
  const texts = nodes.map((node) => (ts.isLiteralTypeNode(node) ? node.literal : node));
  return texts.length > 1 && texts.every(ts.isStringLiteral) ? texts.map(({ text }) => text) : undefined;
};

/** The lists of choices that a file writes out, and the types that are written out as choices. */
function choicesIn(file: string): Choices[] {
  const source = parsed(file);
  const found: Choices[] = [];
  const visit = (node: ts.Node) => {
    const isList =
      ts.isArrayLiteralExpression(node) &&
      (ts.isAsExpression(node.parent) ||
        (ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'z.enum'));
    // A union among a type's arguments picks fields; it is no choice.
    const isType = ts.isUnionTypeNode(node) && !ts.isTypeReferenceNode(node.parent);
    const texts = isList ? literalsIn(node.elements) : isType ? literalsIn(node.types) : undefined;
    if (texts !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ key: [...texts].sort().join(' | '), place: `${file}:${line + 1}`, isList });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('a list of choices', () => {
  const all = SOURCES.flatMap(choicesIn);

  it('stands once, and nobody writes its type out beside it', () => {
    const lists = all.filter(({ isList }) => isList);
    expect(lists.length).toBeGreaterThan(60);
    const twins = lists.flatMap((list) => {
      const places = all.filter(({ key }) => key === list.key).map(({ place }) => place);
      return places.length > 1 ? [`${list.key}: ${places.join(', ')}`] : [];
    });
    expect([...new Set(twins)]).toEqual([]);
  });

  it('of the domain is read from there by the contracts, also where it is a part of one', () => {
    const ofDomain = all.filter(({ place, isList }) => isList && place.startsWith('domain/'));
    const copied = all
      .filter(({ place, isList }) => isList && place.startsWith('contracts/'))
      .filter(({ key }) => {
        const members = key.split(' | ');
        return ofDomain.some((list) => members.every((one) => list.key.split(' | ').includes(one)));
      });
    expect(copied.map(({ key, place }) => `${place}: ${key}`)).toEqual([]);
  });
});
