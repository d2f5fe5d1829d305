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

  it('and no file is needed by what it needs, not even for a type', () => {
    const files = sourcesIn(...Object.keys(MAY_SEE));
    expect(files.length).toBeGreaterThan(500);
    expect(circlesIn(arrowsOf(files))).toEqual([]);
  });

  it('and no folder is needed by what it needs', () => {
    const files = sourcesIn(...Object.keys(MAY_SEE));
    // What stands on the top floor of functions puts the rest together or is what all of it is given: each is its own.
    const folderOf = (file: string) => {
      const folder = path.posix.dirname(file);
      return folder === 'functions' ? file : folder;
    };
    const arrows = new Map<string, string[]>();
    for (const [file, seen] of arrowsOf(files)) {
      const folder = folderOf(file);
      const others = seen.map(folderOf).filter((other) => other !== folder);
      arrows.set(folder, [...(arrows.get(folder) ?? []), ...others]);
    }
    expect(arrows.size).toBeGreaterThan(80);
    expect(circlesIn(arrows)).toEqual([]);
  });
});

describe('the domain is a stack', () => {
  /** From the ground up: a feature sees only what stands before it. The root puts all of them together. */
  const FLOORS = [
    'domain/ground',
    'domain/calendar',
    'domain/access',
    'domain/ledger',
    'domain/training',
    'domain/decision',
    'domain/meeting',
    'domain/indicator',
    'domain/register',
    'domain/cycle',
    'domain/measure',
    'domain/supplier',
    'domain/system',
    'domain/baseline',
    'domain/exercise',
    'domain/feed',
    'domain/incident',
    'domain/registration',
    'domain/status',
    'domain/requirement',
    'domain/body-change',
    'domain/past-shapes',
    'domain',
    'domain/waiting',
    'domain/trail',
    'domain/first-run',
    'domain/delivery',
  ];
  const floorOf = (file: string) => FLOORS.indexOf(path.posix.dirname(file));

  it('in which every file stands on a floor', () => {
    expect(sourcesIn('domain').filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  it('and none looks up, not even for a type', () => {
    const upward = [...arrowsOf(sourcesIn('domain'))].flatMap(([file, seen]) =>
      seen.filter((other) => floorOf(other) > floorOf(file)).map((other) => `${file} → ${other}`),
    );
    expect(upward).toEqual([]);
  });
});

/** What each file names of the others, types as well as values. */
function arrowsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files);
  const fileOf = (name: string) =>
    [name, `${name}.ts`, `${name}.tsx`, `${name}/index.ts`].find((candidate) => known.has(candidate)) ?? [];
  return new Map(files.map((file) => [file, ownFilesNamedIn(file).flatMap(fileOf)]));
}

/** The circles that files turn in, each as the way round. */
function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of arrows.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of arrows.keys()) follow(file, []);
  return circles;
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
