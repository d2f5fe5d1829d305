import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { ONE_FILE } from './one-file';

/**
 * A local run and the tests start these programs again and again. As one file each starts in well under a second; from
 * its many files Azurite takes three, most of them spent in the loader that looks at each for TypeScript.
 */
const PROGRAM = { ...ONE_FILE, logLevel: 'error' } satisfies BuildOptions;

/** Makes run-host.js, the embedded host, and run-loopback-only.js, which runs the programs of others. */
export async function bundleLocalHost({
  outDir,
  repositoryDir,
}: {
  outDir: string;
  repositoryDir: string;
}): Promise<void> {
  const local = path.join(repositoryDir, 'functions', 'local');
  const entryPoints = ['run-host', 'run-loopback-only'].map((name) => path.join(local, `${name}.ts`));
  await build({ ...PROGRAM, entryPoints, outdir: outDir });
}

/** Makes azurite.js. The driver that it leaves out is of a database that nobody asks Azurite to use here. */
export async function bundleAzurite(outDir: string): Promise<void> {
  const packageFile = createRequire(__filename).resolve('azurite/package.json');
  await build({
    ...PROGRAM,
    entryPoints: [path.join(path.dirname(packageFile), 'dist', 'src', 'azurite.js')],
    outfile: path.join(outDir, 'azurite.js'),
    external: ['pg-hstore'],
  });
}
