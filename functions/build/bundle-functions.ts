import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { FONT_FILES, FONTS_FOLDER } from '../documents/pdf/font-files';
import { ONE_FILE } from './one-file';

export type BundleOptions = {
  /** The file that registers the functions. */
  readonly entry: string;
  /** The folder that becomes the function app. */
  readonly outDir: string;
  /** The folder of the repository: host.json and package.json are taken from it. */
  readonly repositoryDir: string;
  /** What changes the sources on their way. */
  readonly plugins?: readonly Plugin[];
};

/** What draws documents is a file of its own, loaded with the first document: in index.js it would delay every start. */
const drawingApart: Plugin = {
  name: 'drawing-apart',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /^\.\/draw-document$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './draw-document.js', external: true } : undefined,
    );
  },
};

/**
 * Makes a function app out of the entry file: index.js with everything in it but `@azure/functions-core`
 * (which the host provides), what draws documents, which is draw-document.js with its fonts and colour profile, what
 * reads lists and what writes workbooks in threads of their own, which are read-worker.js and write-worker.js; their
 * source maps, host.json and a package.json that names the bundle.
 *
 * Throws when esbuild finds an error or even a warning.
 */
export async function bundleFunctions({
  entry,
  outDir,
  repositoryDir,
  plugins = [],
}: BundleOptions): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const { warnings } = await build({
    ...ONE_FILE,
    entryPoints: {
      index: entry,
      'draw-document': path.join(repositoryDir, 'functions', 'documents', 'pdf', 'draw-document.ts'),
      'read-worker': path.join(repositoryDir, 'functions', 'imports', 'file', 'apart', 'read-worker.ts'),
      'write-worker': path.join(
        repositoryDir,
        'functions',
        'documents',
        'training',
        'apart',
        'write-worker.ts',
      ),
    },
    outdir: outDir,
    absWorkingDir: repositoryDir,
    sourcemap: 'linked',
    sourcesContent: false,
    external: ['@azure/functions-core'],
    plugins: [drawingApart, ...plugins],
    logLevel: 'warning',
  });
  if (warnings.length > 0)
    throw new Error(`Cannot accept the bundle: esbuild warned ${warnings.length} times`);

  await copyWhatDrawingReads(outDir);
  await copyFile(path.join(repositoryDir, 'functions', 'host.json'), path.join(outDir, 'host.json'));
  const { name, version, engines } = JSON.parse(
    await readFile(path.join(repositoryDir, 'package.json'), 'utf8'),
  ) as Record<string, unknown>; // our own file
  const manifest = { name, version, private: true, main: 'index.js', engines };
  await writeFile(path.join(outDir, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** The fonts, and the colour profile that pdfkit looks for in a folder `data` beside itself. */
async function copyWhatDrawingReads(outDir: string): Promise<void> {
  const packages = createRequire(__filename);
  const profile = path.join(path.dirname(packages.resolve('pdfkit')), 'data', 'sRGB_IEC61966_2_1.icc');
  const files = [
    ...Object.values(FONT_FILES).map((font) => ({ from: packages.resolve(font), folder: FONTS_FOLDER })),
    { from: profile, folder: 'data' },
  ];
  for (const { from, folder } of files) {
    await mkdir(path.join(outDir, folder), { recursive: true });
    await copyFile(from, path.join(outDir, folder, path.basename(from)));
  }
}
