import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

const config = defineConfig(({ command }) => {
  // A test runner sets another environment, and React's slow development code would then be what is shipped.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: import.meta.dirname,
    base: '/tab/',
    plugins: [
      react(),
      // Made once, as small as it gets; the function app hands it to whoever takes it.
      compression({ algorithms: ['brotliCompress'], include: /\.(js|css|html)$/, threshold: 1000 }),
    ],
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
              // Told before anything is made of it (main.ts), so it stands alone.
              { name: 'shapes', test: /node_modules[\\/]zod[\\/]/, priority: 4 },
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
