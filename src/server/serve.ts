import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { createBot } from '../../bot/bot.ts';
import type { Config } from '../config.ts';
import { dayOf } from '../core/day.ts';
import { openCouncils } from '../open-councils.ts';
import { libraryOf } from '../search/library.ts';
import { openSearch } from '../search/search.ts';
import { openFileBallotBox } from '../store/file-ballot-box.ts';
import { openFileStore } from '../store/file-store.ts';
import { createApp, PAGES } from './app.ts';
import { closeHttpServer, openHttpServer } from './http-server.ts';
import { identifyLocally } from './identify.ts';
import { identifyEntra } from './identify-entra.ts';
import { ROOM_CHATS } from './room/activity.ts';
import { mountRoom } from './room/mount-room.ts';
import { addressOf, tabLinks } from './tab-links.ts';

interface Running {
  /** Where it listens: "http://127.0.0.1:3978/". */
  readonly address: string;
  /** Takes nothing more on, finishes what is under way, closes the store. */
  close(): Promise<void>;
}

/**
 * Opens the store, the bot and the server.
 * @throws LockedError where another process has the data folder; Node's own error where the port can't be had
 */
export async function serve(config: Config, log: Logger, now = () => new Date()): Promise<Running> {
  const store = await openFileStore(config.dataDir, { warn: (err) => log.warn({ err }, 'store') });
  const closing = new AbortController();
  const server = openHttpServer();
  try {
    const councils = await openCouncils(store, await openFileBallotBox(config.dataDir));
    const search = openSearch(config.dataDir, libraryOf(councils, store), (err) => log.warn({ err }, 'search'));
    const links = tabLinks(config, server);
    const bot = await createBot({
      councils,
      search,
      identity: config.bot,
      documentDir: config.dataDir,
      log,
      newChats: ROOM_CHATS,
      linkOf: links.minutesOf,
      pageOf: links.pageOf,
    });
    const address = () => addressOf(server.address() as AddressInfo);
    const baseUrl = () => address().slice(0, -1);
    const today = () => dayOf(now().toISOString());
    const local = config.bot === null;
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const app = createApp({
      councils,
      search,
      roster: bot.people,
      identify: config.bot === null ? identifyLocally : identifyEntra(config.bot, config.publicUrl),
      log,
      now,
      closing: closing.signal,
      local,
      proxies: config.proxies,
      registry,
      metricsToken: config.metricsToken,
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
        await closeHttpServer(server);
        await bot.close();
        await search.close();
        await councils.close();
        log.info('closed');
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
