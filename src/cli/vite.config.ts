import { defineConfig } from 'vite';

/**
 * Small packages that a reading command needs: in one file with ours they are not looked for on disk. The rest stays outside,
 * as must what asks for its own file (`write-file-atomic`).
 */
const TAKEN_IN = ['buffer-crc32', 'commander', 'dotenv', 'lowdb', 'steno', 'yazl', 'zod'];

/** The command that is to be fastest, in one file with all that it takes: each more costs it a look at the disk. */
const FASTEST = [{ name: 'minutes', test: /\/cli\/minutes\.ts$/ }];

/**
 * The command line in plain JavaScript and few files. `laget-runt.mjs` takes it for what needs no server, which would else wait
 * longer for its TypeScript than it works.
 */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: TAKEN_IN },
  build: {
    ssr: 'main.ts',
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: FASTEST } } },
  },
});
