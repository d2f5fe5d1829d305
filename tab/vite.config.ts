import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Main.ts fetches the first page when it runs; the browser begins to when it reads the page. */
const preloadFirst: Plugin = {
  name: 'preload-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      Object.values(bundle)
        .flatMap((one) =>
          one.type === 'chunk' && one.name === 'first' ? [one.fileName, ...one.imports] : [],
        )
        .filter((fileName) => !html.includes(fileName))
        .map((fileName) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${fileName}` },
          injectTo: 'head' as const,
        })),
  },
};

/** Preact, a seventh of React's size, is what ships (decision 42). The mode `with-react` builds the same on React. */
const WITH_REACT = 'with-react';
const PREACT_FOR_REACT = [
  { find: /^react-dom\/client$/, replacement: path.join(import.meta.dirname, 'src', 'preact-root.ts') },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/compat/jsx-runtime' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: /^scheduler$/, replacement: 'preact/compat/scheduler' },
];

const config = defineConfig(({ command, mode }) => {
  // A test runner sets another environment, and React's slow development code would then be what is shipped.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: import.meta.dirname,
    base: '/tab/',
    plugins: [
      react(),
      preloadFirst,
      // Made once, as small as it gets; the function app hands it to whoever takes it.
      compression({ algorithms: ['brotliCompress'], include: /\.(js|css|html)$/, threshold: 1000 }),
    ],
    resolve: { alias: mode === WITH_REACT ? [] : PREACT_FOR_REACT },
    build: {
      outDir: '../dist/functions/tab',
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: true,
      // What most pages use comes in two files, not in fifty of a kilobyte each; the same bytes in a third of the calls.
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // What main.ts needs to ask before the program is there.
              {
                name: 'ahead',
                test: /preload-helper|rolldown[\\/]runtime|api[\\/]ask|head-start|kept-token|first-page|words[\\/]language/,
                priority: 4,
              },
              // Everything that the first page needs, by what it imports, and nothing that only others do.
              {
                name: 'first',
                test: /tab[\\/]src[\\/](start|pages[\\/]overview[\\/]OverviewPage)\.tsx$/,
                priority: 3,
              },
              { name: 'packages', test: /node_modules/, priority: 2, minShareCount: 6 },
              { name: 'shared', priority: 1, minShareCount: 6 },
            ],
          },
        },
      },
    },
  };
});

// The tool reads the default export; elsewhere in the house exports are named.
export { config as default };
