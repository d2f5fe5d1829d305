import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/**
 * A local run and the tests start these programs again and again. As one file each starts in well under a second; from
 * its many files Azurite takes three, most of them spent in the loader that looks at each for TypeScript.
 */
const ONE_FILE = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Some packages are written as ES modules and ask for their own address, which CommonJS has not.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  // Node warns about its built-in punycode; the package of the same name does the same without a warning.
  alias: { punycode: 'punycode/punycode.js' },
  logLevel: 'error',
} satisfies BuildOptions;

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
  await build({ ...ONE_FILE, entryPoints, outdir: outDir });
}

/** Makes azurite.js. The driver that it leaves out is of a database that nobody asks Azurite to use here. */
export async function bundleAzurite(outDir: string): Promise<void> {
  const packageFile = createRequire(__filename).resolve('azurite/package.json');
  await build({
    ...ONE_FILE,
    entryPoints: [path.join(path.dirname(packageFile), 'dist', 'src', 'azurite.js')],
    outfile: path.join(outDir, 'azurite.js'),
    external: ['pg-hstore'],
  });
}
