import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const config = defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: '../dist/functions/tab',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: true,
  },
});

// The tool reads the default export; elsewhere in the house exports are named.
export { config as default };
