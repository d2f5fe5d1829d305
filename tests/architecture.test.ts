import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '..');

/** What is never committed: the folders that .gitignore names, and git's own. */
const IGNORED = new Set([
  '.git',
  ...readFileSync(path.join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1)),
]);

/** Every file of the repository with `/` between its folders, from the root. */
const FILES: readonly string[] = filesIn('');

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return IGNORED.has(entry.name) ? [] : filesIn(name);
    return entry.isFile() ? [name] : [];
  });
}

const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const isSource = (file: string) => /\.tsx?$/.test(file);
const sourcesIn = (...folders: string[]) =>
  FILES.filter((file) => isSource(file) && folders.some((folder) => file.startsWith(`${folder}/`)));

/** Every module that a file names: static and dynamic imports, re-exports, types and require calls. */
const modulesNamedIn = (file: string): string[] =>
  ts.preProcessFile(textOf(file), true, true).importedFiles.map((one) => one.fileName);

/** The files of our own that a file names, without extension. */
const ownFilesNamedIn = (file: string): string[] =>
  modulesNamedIn(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name));

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

describe('the folders', () => {
  const AGREED = [
    '.ci',
    'adaptive-cards',
    'bot',
    'docs',
    'domain',
    'examples',
    'bench',
    'contracts',
    'functions',
    'infra',
    'manifest',
    'tab',
    'tests',
    'words',
  ];

  it('at the top are the agreed ones', () => {
    const top = new Set(FILES.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
    expect([...top].filter((folder) => !AGREED.includes(folder))).toEqual([]);
  });

  it('and files are named after one thing: nothing is a drawer for the rest', () => {
    const drawers = /(^|[-./])(utils?|helpers?|services?|managers?|common|misc)([-.]|$)/i;
    expect(FILES.filter((file) => file.split('/').some((part) => drawers.test(part)))).toEqual([]);
  });

  it('hold files in kebab-case, but for the components and hooks of the tab', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/;
    const sources = sourcesIn(
      'domain',
      'words',
      'contracts',
      'adaptive-cards',
      'bot',
      'functions',
      'manifest',
    );
    expect(sources.filter((file) => !kebab.test(path.posix.basename(file)))).toEqual([]);
  });
});

describe('imports point one way', () => {
  const MAY_SEE = {
    domain: ['domain'],
    words: ['domain', 'words'],
    'adaptive-cards': ['domain', 'words', 'adaptive-cards'],
    bot: ['domain', 'words', 'adaptive-cards', 'bot'],
    functions: ['domain', 'words', 'contracts', 'adaptive-cards', 'bot', 'functions'],
    tab: ['domain', 'words', 'contracts', 'tab'],
    contracts: ['domain', 'contracts'],
  };

  it.each(Object.entries(MAY_SEE))('%s sees only %j', (folder, seen) => {
    const strays = sourcesIn(folder).flatMap((file) =>
      ownFilesNamedIn(file)
        .filter((other) => !seen.some((one) => isIn(other, one)))
        .map((other) => `${file} → ${other}`),
    );
    expect(strays).toEqual([]);
  });

  it('and the domain names no package, also not by a dynamic import', () => {
    const strays = sourcesIn('domain').flatMap((file) =>
      modulesNamedIn(file)
        .filter((name) => !name.startsWith('.'))
        .map((name) => `${file} → ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('and the domain turns in no circle', () => {
    const files = sourcesIn('domain').map((file) => file.replace(/\.ts$/, ''));
    // A type that points back to its user is no circle when the program runs.
    const needs = new Map(files.map((file) => [file, valuesNamedIn(`${file}.ts`)]));
    const reaches = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of needs.get(from) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        reaches(next, seen);
      }
      return seen;
    };
    expect(files.filter((file) => reaches(file).has(file))).toEqual([]);
  });
});

/** The files of our own that a file needs when it runs: what it imports only as types is left out. */
function valuesNamedIn(file: string): string[] {
  const js = ts.transpileModule(textOf(file), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
    },
  }).outputText;
  return ts
    .preProcessFile(js, true, true)
    .importedFiles.map((one) => path.posix.join(path.posix.dirname(file), one.fileName));
}

describe('the outside world', () => {
  const SOURCES = sourcesIn('domain', 'words', 'contracts', 'adaptive-cards', 'bot', 'functions', 'tab/src');
  const LOCAL = ['functions/local', 'functions/build'];

  it('storage is reached from functions/storage, and from the host that stands in for the platform', () => {
    const storage = ['@azure/data-tables', '@azure/storage-blob', '@azure/storage-queue'];
    const users = SOURCES.filter((file) => modulesNamedIn(file).some((name) => storage.includes(name)));
    expect(users.length).toBeGreaterThan(0);
    expect(
      users.filter((file) => !isIn(file, 'functions/storage') && !isIn(file, 'functions/local')),
    ).toEqual([]);
  });

  it('the environment is read in functions/config.ts alone, in whatever way it is spelt', () => {
    const reading = /process\s*(\.|\?\.)\s*env\b|process\s*\[|=\s*(globalThis\.)?process\b(?!\.)/;
    const users = SOURCES.filter((file) => !LOCAL.some((folder) => isIn(file, folder))).filter(
      (file) =>
        reading.test(textOf(file)) || modulesNamedIn(file).some((name) => /^(node:)?process$/.test(name)),
    );
    expect(users).toEqual(['functions/config.ts']);
  });

  it('nothing that is shipped needs the tests, the examples or the local host', () => {
    const strays = SOURCES.filter((file) => !LOCAL.some((folder) => isIn(file, folder))).flatMap((file) =>
      ownFilesNamedIn(file)
        .filter((other) => ['tests', 'examples', ...LOCAL].some((folder) => isIn(other, folder)))
        .map((other) => `${file} → ${other}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('the tests', () => {
  const TESTS = sourcesIn('tests').filter((file) => /\.test\.tsx?$/.test(file));

  it('know every rule of the domain: each file with a function in it is imported by a test or has one of its name', () => {
    const imported = new Set(TESTS.flatMap(ownFilesNamedIn));
    const untested = sourcesIn('domain')
      .filter(hasFunction)
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => !imported.has(file) && !TESTS.includes(`tests/${file}.test.ts`));
    expect(untested).toEqual([]);
  });

  it('all run: none is skipped and none runs alone', () => {
    const left = /\b(it|test|describe)\.(skip|only|todo|failing)\b|\b(xit|xdescribe|fit|fdescribe)\(/;
    expect(TESTS.filter((file) => left.test(textOf(file)) && file !== 'tests/architecture.test.ts')).toEqual(
      [],
    );
  });
});

/** Whether a file has a function of its own, and so something that can be wrong. */
function hasFunction(file: string): boolean {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2023);
  const isFunction = (node: ts.Node): boolean =>
    ts.isFunctionDeclaration(node) ||
    ts.isArrowFunction(node) ||
    (ts.forEachChild(node, isFunction) ?? false);
  return isFunction(source);
}

describe('what is committed', () => {
  const isText = (file: string) => !readFileSync(path.join(ROOT, file)).includes(0);
  const TEXTS = FILES.filter((file) => file !== 'tests/architecture.test.ts').filter(isText);

  it('names no folder of the machine on which it was written', () => {
    const machine = /(^|[\s"'`(=:])\/(work|home|root|Users)\/[\w.-]/m;
    expect(TEXTS.filter((file) => machine.test(textOf(file)))).toEqual([]);
  });

  it('gets its packages from the public registry and names no other', () => {
    const others =
      /https?:\/\/(?!registry\.npmjs\.org|(www\.|docs\.)?npmjs\.com)[\w.-]*(registry|artifactory|nexus|verdaccio|npm)[\w.-]*(:\d+)?\//i;
    expect(TEXTS.filter((file) => others.test(textOf(file)))).toEqual([]);
    expect(FILES.filter((file) => path.posix.basename(file) === '.npmrc')).toEqual([]);
    const resolved = [...textOf('package-lock.json').matchAll(/"resolved": "([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(resolved.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});
