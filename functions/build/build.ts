import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { isBuilt, markBuilt, sourcesDigest } from './sources-digest';

const repositoryDir = path.resolve(__dirname, '..', '..');

/** The built function app: index.js, host.json, package.json and the tab's files under tab/. */
export const functionAppDir = path.join(repositoryDir, 'dist', 'functions');

const under = (...names: readonly string[]): string[] => names.map((name) => path.join(repositoryDir, name));

type Part = {
  readonly name: string;
  readonly sources: readonly string[];
  readonly make: () => Promise<void>;
};

const parts: readonly Part[] = [
  {
    name: 'functions',
    sources: under(
      'domain',
      'words',
      'contracts',
      'adaptive-cards',
      'bot',
      'functions',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ),
    make: async () => {
      const { bundleFunctions } = await import('./bundle-functions');
      const entry = path.join(repositoryDir, 'functions', 'index.ts');
      await bundleFunctions({ entry, outDir: functionAppDir, repositoryDir });
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
 * Builds what is older than its sources (everything, with `always`) into `functionAppDir`, and gives the
 * names of the parts it built.
 */
export async function buildAll({ always }: { readonly always: boolean }): Promise<readonly string[]> {
  const stampDir = path.join(repositoryDir, 'dist', '.built');
  await mkdir(stampDir, { recursive: true });
  const built: string[] = [];
  for (const { name, sources, make } of parts) {
    const stamp = path.join(stampDir, name);
    const digest = await sourcesDigest(sources);
    if (!always && (await isBuilt(stamp, digest))) continue;
    await make();
    await markBuilt(stamp, digest);
    built.push(name);
  }
  return built;
}
