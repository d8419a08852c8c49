import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { DRAW } from './first-page.ts';

/** Packs every file of the build once, beside itself, and lets the browser fetch what draws the tab from the first moment on. */
export const quickFiles: Plugin = {
  name: 'quick-files',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const scripts = new Set(chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(DRAW))).map(({ fileName }) => fileName));
      for (const file of scripts) {
        const { imports } = chunks.find(({ fileName }) => fileName === file) ?? { imports: [] };
        for (const imported of imports) scripts.add(imported);
      }
      return [...scripts].map((file) => ({
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
