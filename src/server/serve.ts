import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createBot } from '../../bot/bot.ts';
import type { Config } from '../config.ts';
import { dayOf } from '../core/day.ts';
import { openCouncils } from '../open-councils.ts';
import { openFileBallotBox } from '../store/file-ballot-box.ts';
import { openFileStore } from '../store/file-store.ts';
import { createApp, PAGES } from './app.ts';
import { identifyLocally, identifyNobody } from './identify.ts';
import { mountRoom } from './room/mount-room.ts';

/** How long what is under way may take when the server closes. */
const PATIENCE_MS = 5_000;

interface Running {
  /** Where it listens: "http://127.0.0.1:3978/". */
  readonly address: string;
  /** Takes nothing more on, finishes what is under way, closes the store. */
  close(): Promise<void>;
}

const addressOf = ({ address, family, port }: AddressInfo): string => `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;

/**
 * Opens the store, the bot and the server.
 * @throws LockedError where another process has the data folder; Node's own error where the port can't be had
 */
export async function serve(config: Config, log: Logger, now = () => new Date()): Promise<Running> {
  const store = await openFileStore(config.dataDir, { warn: (err) => log.warn({ err }, 'store') });
  const closing = new AbortController();
  const server = createServer();
  try {
    const councils = await openCouncils(store, await openFileBallotBox(config.dataDir));
    const bot = await createBot({ councils, identity: config.bot, documentDir: config.dataDir, log });
    const address = () => addressOf(server.address() as AddressInfo);
    const baseUrl = () => address().slice(0, -1);
    const today = () => dayOf(now().toISOString());
    const local = config.bot === null;
    const app = createApp({
      councils,
      identify: local ? identifyLocally : identifyNobody,
      log,
      now,
      closing: closing.signal,
      local,
      messages: bot.messages,
      mountRoom: local ? (to) => mountRoom(to, { councils, baseUrl, now, today, pages: PAGES, closing: closing.signal }) : undefined,
    });
    server.on('request', app);
    server.listen(config.port, config.host);
    await once(server, 'listening').catch(async (error: unknown) => {
      await bot.close();
      throw error;
    });
    log.info({ address: address(), local }, 'listening');
    return {
      address: address(),
      async close() {
        closing.abort();
        server.close();
        const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
        await once(server, 'close');
        clearTimeout(impatience);
        await bot.close();
        await councils.close();
        log.info('closed');
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
