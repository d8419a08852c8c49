import { once } from 'node:events';
import pino from 'pino';
import { readConfig } from '../config.ts';
import { environment } from '../environment.ts';
import { ofRequest } from '../server/request-log.ts';
import { terminalTexts } from './complaint.ts';

const tell = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

/** `laget-runt serve`: runs the server until SIGINT or SIGTERM, and says where to look. The log goes to stderr. */
export async function serveUntilStopped(): Promise<void> {
  const texts = terminalTexts();
  const config = readConfig(environment(), process.stderr.isTTY);
  // Only now: what can't start says so without loading all the rest.
  const { serve } = await import('../server/serve.ts');
  const { address, close } = await serve(config, pino({ level: config.logLevel, mixin: ofRequest }, pino.destination(2)));
  const where = config.bot === null ? texts.cliListening({ address }) : texts.cliListeningBot({ address: config.publicUrl ?? address });
  tell(where, ...(config.bot === null ? [texts.localMode] : []), texts.cliDataDir({ dir: config.dataDir }), texts.cliStop);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await close();
  tell(texts.cliStopped);
}
