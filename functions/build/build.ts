import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { isBuilt, markBuilt, sourcesDigest } from './sources-digest';

const repositoryDir = path.resolve(__dirname, '..', '..');

/** The built function app: index.js, host.json, package.json and the tab's files under tab/. */
export const functionAppDir = path.join(repositoryDir, 'dist', 'functions');

const under = (...names: readonly string[]): string[] => names.map((name) => path.join(repositoryDir, name));

/** The programs of a local run, each in one file: run-host.js, run-loopback-only.js and azurite.js. */
export const localProgramsDir = path.join(repositoryDir, 'dist', 'local');

type PartName = 'functions' | 'local host' | 'Azurite' | 'tab';

/** What `azuriteChild` and `hostChild` start. */
export const LOCAL_PROGRAMS = ['local host', 'Azurite'] satisfies readonly PartName[];

type Part = {
  readonly name: PartName;
  readonly sources: readonly string[];
  readonly make: () => Promise<void>;
};

const functionSources = under(
  'domain',
  'words',
  'adaptive-cards',
  'bot',
  'contracts',
  'functions',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
);

const parts: readonly Part[] = [
  {
    name: 'functions',
    sources: functionSources,
    make: async () => {
      const { bundleFunctions } = await import('./bundle-functions');
      const entry = path.join(repositoryDir, 'functions', 'index.ts');
      await bundleFunctions({ entry, outDir: functionAppDir, repositoryDir });
    },
  },
  {
    name: 'local host',
    sources: functionSources,
    make: async () => {
      const { bundleLocalHost } = await import('./bundle-local-programs');
      await bundleLocalHost({ outDir: localProgramsDir, repositoryDir });
    },
  },
  {
    name: 'Azurite',
    sources: under('package-lock.json', 'functions/build'),
    make: async () => {
      const { bundleAzurite } = await import('./bundle-local-programs');
      await bundleAzurite(localProgramsDir);
    },
  },
  {
    name: 'tab',
    sources: under('domain', 'words', 'contracts', 'tab', 'package-lock.json', 'tsconfig.json'),
    make: async () => {
      const { build } = await import('vite');
      await build({
        configFile: path.join(repositoryDir, 'tab', 'vite.config.ts'),
        build: { outDir: path.join(functionAppDir, 'tab'), emptyOutDir: true },
        logLevel: 'warn',
        configLoader: 'runner',
      });
    },
  },
];

/**
 * Builds what is older than its sources (everything, with `always`) into `functionAppDir` and `localProgramsDir`, of
 * all parts or `only` of some, and gives the names of the parts it built.
 */
export async function buildAll({
  always,
  only,
}: {
  readonly always: boolean;
  readonly only?: readonly PartName[];
}): Promise<readonly string[]> {
  const stampDir = path.join(repositoryDir, 'dist', '.built');
  await mkdir(stampDir, { recursive: true });
  const built: string[] = [];
  for (const { name, sources, make } of parts) {
    if (only !== undefined && !only.includes(name)) continue;
    const stamp = path.join(stampDir, name);
    const digest = await sourcesDigest(sources);
    if (!always && (await isBuilt(stamp, digest))) continue;
    await make();
    await markBuilt(stamp, digest);
    built.push(name);
  }
  return built;
}
