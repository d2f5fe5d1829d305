import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { functionAppDir } from '../../functions/build/build';
import { bundleFunctions } from '../../functions/build/bundle-functions';
import { repositoryDir } from '../../functions/local/local-environment';
import type { PlantedFault } from './planted-faults';

/** The file as it is with the fault in it. Throws where what the fault takes the place of does not stand there once. */
export function withFault(text: string, { name, changes }: PlantedFault): string {
  return changes.reduce((before, { is, becomes }) => {
    const parts = before.split(is);
    if (parts.length !== 2)
      throw new Error(`Cannot plant "${name}": "${is}" stands there ${parts.length - 1} times`);
    return parts.join(becomes);
  }, text);
}

/** Builds a function app with the fault in it beside the good one, and answers its folder. Nothing of ours is changed. */
export async function plant(fault: PlantedFault): Promise<string> {
  const file = path.join(repositoryDir, fault.file);
  const planted: Plugin = {
    name: 'planted',
    setup: (esbuild) => {
      esbuild.onLoad({ filter: /\.ts$/ }, async ({ path: loaded }) =>
        loaded === file
          ? { contents: withFault(await readFile(file, 'utf8'), fault), loader: 'ts' }
          : undefined,
      );
    },
  };
  const outDir = path.join(repositoryDir, '.test', 'crash', 'planted');
  const entry = path.join(repositoryDir, 'functions', 'index.ts');
  await cp(functionAppDir, outDir, { recursive: true });
  await bundleFunctions({ entry, outDir, repositoryDir, plugins: [planted] });
  return outDir;
}
