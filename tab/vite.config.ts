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

/** The program, and what nearly every page shows; each comes with what it imports. */
const ON_EVERY_PAGE = [
  'tab/src/start.tsx',
  'tab/src/api/useAnswer',
  'tab/src/words/useLanguage',
  'tab/src/components/PageFrame',
  'tab/src/components/Section',
  'tab/src/components/Reveal',
  'tab/src/components/LinkButton',
  'tab/src/components/status/StatusLight',
  'tab/src/components/people/usePersonName',
  'words/incident/incident-words',
  'words/feed/feed-words',
  // Small, and asked for by many pages: without these the whole of Overblik came with each of them.
  'words/registration/registration-words',
  'words/decision/undecidable',
  'tab/src/components/decision/useMeasureName',
  'tab/src/components/register/register-paths',
  'tab/src/components/thing-address',
  'domain/status/overall',
];
const isOneOf = (parts: readonly string[]) => (id: string) =>
  parts.some((part) => id.replaceAll('\\', '/').includes(`/${part}`));

const isPackage = isOneOf(['node_modules/']);
const isToLookUp = isOneOf([
  '@fluentui/react-combobox/',
  '@fluentui/react-positioning/',
  '@fluentui/react-portal/',
  '@floating-ui/',
  'tab/src/components/form/PersonField',
  'tab/src/components/form/RosterPersonField',
]);

/** What at least so many pages use comes in a file of many; with fewer, each page fetched the forms of others. */
const SHARED_BY = 10;

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
                priority: 5,
              },
              // What nearly every page needs, and then what the first page needs besides.
              { name: 'first', test: isOneOf(ON_EVERY_PAGE), priority: 4 },
              { name: 'overview', test: isOneOf(['tab/src/pages/overview/OverviewPage']), priority: 3 },
              // A field that looks up, and the list that floats below it, are on fewer than half of the pages.
              {
                name: 'packages',
                test: (id) => isPackage(id) && !isToLookUp(id),
                priority: 2,
                minShareCount: SHARED_BY,
              },
              {
                name: 'shared',
                test: (id) => !isPackage(id) && !isToLookUp(id),
                priority: 1,
                minShareCount: SHARED_BY,
              },
              { name: 'look-up', priority: 0, minShareCount: SHARED_BY },
            ],
          },
        },
      },
    },
  };
});

// The tool reads the default export; elsewhere in the house exports are named.
export { config as default };
