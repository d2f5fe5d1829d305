import type { BuildOptions } from 'esbuild';

/** How a program for Node is made one file, whatever its packages are written in. */
export const ONE_FILE = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Some packages are written as ES modules and ask for their own address, which CommonJS has not.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  // Node warns about its built-in punycode; the package of the same name does the same without a warning.
  alias: { punycode: 'punycode/punycode.js' },
} satisfies BuildOptions;
