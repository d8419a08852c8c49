import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the page draws itself with; it is asked for by a script, so that nothing of it holds up the first words. */
const DRAW = '/draw.tsx';

/** Packs every file of the build once, beside itself, and lets the browser fetch what draws the tab from the first moment on. */
export const quickFiles: Plugin = {
  name: 'quick-files',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const draw = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(DRAW) === true);
      const scripts = draw === undefined ? [] : [draw.fileName, ...draw.imports];
      return scripts.map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
  // Once it is written: until then Vite still puts names into it.
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
    await Promise.all(
      files.map(async (name) => {
        const file = join(dir, name);
        await writeFile(`${file}.br`, brotliCompressSync(await readFile(file)));
      }),
    );
  },
};
