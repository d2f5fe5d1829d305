import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

export type BundleOptions = {
  /** The file that registers the functions. */
  readonly entry: string;
  /** The folder that becomes the function app. */
  readonly outDir: string;
  /** The folder of the repository: host.json and package.json are taken from it. */
  readonly repositoryDir: string;
};

/**
 * Makes a function app out of the entry file: index.js with everything in it but `@azure/functions-core`
 * (which the host provides), its source map, host.json and a package.json that names the bundle.
 *
 * Throws when esbuild finds an error or even a warning.
 */
export async function bundleFunctions({ entry, outDir, repositoryDir }: BundleOptions): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const { warnings } = await build({
    entryPoints: [entry],
    outfile: path.join(outDir, 'index.js'),
    absWorkingDir: repositoryDir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'linked',
    sourcesContent: false,
    external: ['@azure/functions-core'],
    // Some packages are written as ES modules and ask for their own address, which CommonJS has not.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    // Node warns about its built-in punycode; the package of the same name does the same without a warning.
    alias: { punycode: 'punycode/punycode.js' },
    logLevel: 'warning',
  });
  if (warnings.length > 0)
    throw new Error(`Cannot accept the bundle: esbuild warned ${warnings.length} times`);

  await copyFile(path.join(repositoryDir, 'functions', 'host.json'), path.join(outDir, 'host.json'));
  const { name, version, engines } = JSON.parse(
    await readFile(path.join(repositoryDir, 'package.json'), 'utf8'),
  ) as Record<string, unknown>; // our own file
  const manifest = { name, version, private: true, main: 'index.js', engines };
  await writeFile(path.join(outDir, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
