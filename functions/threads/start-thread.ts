import type * as Bundler from 'esbuild';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** What runs in a thread: its source without its ending, what it is given, and the megabytes that it may fill. */
export type Thread = { source: string; workerData?: unknown; mostMegabytes: number };

/** Starts a thread that has nothing of the app but what it is given: no settings and no way to ask for more. */
export function startThread({ source, workerData, mostMegabytes }: Thread): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 64 };
  const options = { workerData, resourceLimits, env: {}, execArgv: [], stdin: false };
  // The bundle has what runs in a thread as a file beside it; from the sources it is bundled once, in memory.
  return path.extname(__filename) === '.js'
    ? new Worker(path.join(__dirname, `${path.basename(source)}.js`), options)
    : new Worker(fromSource(source), { ...options, eval: true });
}

const bundled = new Map<string, string>();

function fromSource(source: string): string {
  const before = bundled.get(source);
  if (before !== undefined) return before;
  // The bundler is there wherever the sources are, and must not be looked for where they are not.
  const { buildSync } = createRequire(__filename)('esbuild') as typeof Bundler;
  const { outputFiles } = buildSync({
    entryPoints: [`${source}.ts`],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  bundled.set(source, code);
  return code;
}
