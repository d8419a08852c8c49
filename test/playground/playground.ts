/**
 * `npm run playground`: the Microsoft 365 Agents Playground, a client that others made, against the same bot. It is
 * licensed for evaluation and no dependency of ours: fetched on demand into node_modules/.cache. It listens on all
 * interfaces, so that it is for a machine of one's own.
 */
import { once } from 'node:events';
import { CHAT, fetchPlayground, startPlayground } from './start.ts';

const port = process.env['PORT'] ?? '3978';
const playgroundPort = process.env['PLAYGROUND_PORT'] ?? '56150';

if (!fetchPlayground()) throw new Error('npm could not fetch the playground');
const { bot, playground, stop } = startPlayground({ port, playgroundPort, stdio: 'inherit' });
process.stdout.write(`http://localhost:${playgroundPort}/  (@Laget runt serie: ${CHAT})\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
await Promise.race([once(bot, 'exit'), once(playground, 'exit')]);
stop();
