// A thread of its own for each reader of files: it may be stopped at any moment, and what it holds is gone with it.
// The sources are TypeScript; a thread does not know what its process knows of reading it.
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
const [{ openDocument }, { readOpened }] = await Promise.all([import('./open/open-document.ts'), import('./read-opened.ts')]);
parentPort.on('message', async ({ bytes, fileName }) => parentPort.postMessage(readOpened(await openDocument(bytes, fileName))));
parentPort.postMessage('ready');
