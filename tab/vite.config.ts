import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { FIRST_FILES, firstPage } from './first-page.ts';
import { firstWords } from './first-words.ts';
import { quickFiles } from './quick-files.ts';

const here = import.meta.dirname;

/** Two pages: the tab that runs in Teams, and the local meeting room that plays Teams around it. */
export default defineConfig({
  root: here,
  // Relative, so that the pages work wherever the server or a proxy puts them.
  base: './',
  plugins: [react(), firstWords, firstPage, quickFiles],
  build: {
    outDir: 'dist',
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    // Only old browsers lack what it is for, and they do without.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: `${here}/index.html`, room: `${here}/room.html` },
      output: { codeSplitting: { groups: FIRST_FILES } },
    },
  },
});
