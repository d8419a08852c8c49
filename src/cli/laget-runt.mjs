#!/usr/bin/env node
// The sources are TypeScript, and our own tsconfig says how to read them, wherever the command is run from. What needs
// no server and reads no files of others starts from what `npm run build` has made of them, as long as nothing of theirs was
// changed since: many times as fast.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const BUILT = ['minutes', 'package', 'person', 'replay', 'search', 'series', 'verify'];

/** Whether anything in a folder is newer than `time`: a file, or the folder itself, from which one may be gone. */
function isNewer(folder, time) {
  if (statSync(folder).mtimeMs >= time) return true;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? isNewer(path, time) : statSync(path).mtimeMs >= time;
  });
}

function isBuilt() {
  const built = statSync(pathOf('../../dist/main.js'), { throwIfNoEntry: false });
  return built !== undefined && !isNewer(pathOf('..'), built.mtimeMs);
}

/** The command line from its sources. */
async function fromSources() {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: pathOf('../../tsconfig.json') });
  return import('./main.ts');
}

const { main } = BUILT.includes(process.argv[2]) && isBuilt() ? await import('../../dist/main.js') : await fromSources();
await main(process.argv);
