import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Councils } from '../../src/councils.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { libraryOf } from '../../src/search/library.ts';
import { openSearch, type Search } from '../../src/search/search.ts';
import { type AppParts, createApp } from '../../src/server/app.ts';
import { openHttpServer, type Patience } from '../../src/server/http-server.ts';
import { identifyLocally } from '../../src/server/identify.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';

const COUNCIL = {
  name: 'Rådet för digital samverkan',
  chair: 'Ylva Brandt',
  secretary: 'Petter Nordin',
  nextNumber: 24,
  members: [{ name: 'Amina Warsame', aliases: ['Amina'] }, { name: 'Petter Nordin' }, { name: 'Ylva Brandt' }],
  agenda: [
    { title: 'Laget runt', responsible: 'Alla', round: true },
    { title: 'E-arkiv', responsible: 'Petter' },
    { title: 'En gemensam ingång' },
  ],
};

/** The conversation that the council is tied to. */
export const CHAT = '19:council@thread.v2';

/** The whole server but bot and room, on a port of its own and a store in memory, with a council whose meeting is planned. */
export interface House {
  readonly url: string;
  readonly server: Server;
  readonly store: Store;
  readonly councils: Councils;
  readonly search: Search;
  readonly series: string;
  readonly meeting: string;
  /** Sends a command of the API; gives status and body. */
  say(name: string, text: string, id?: string): Promise<{ status: number; body: Record<string, unknown> }>;
  close(): Promise<void>;
}

export const local = (name: string): string => `Local ${encodeURIComponent(name)}`;

/** Opens a house. `parts` take the place of what it would have. */
export async function openHouse({
  patience,
  ...parts
}: Partial<AppParts> & { readonly store?: Store; readonly patience?: Patience } = {}): Promise<House> {
  const store = parts.store ?? openMemoryStore();
  const councils = await openCouncils(store);
  const series = await councils.setUp(parseSeriesFile(JSON.stringify(COUNCIL)).settings, '2026-03-02T08:00:00.000Z', CHAT);
  const meeting = (await councils.meetings(series)).at(-1)?.id ?? '';
  const closing = new AbortController();
  const search = openSearch(null, libraryOf(councils, store), assert.ifError);
  const app = createApp({
    councils,
    search,
    identify: identifyLocally,
    log: pino({ level: 'silent' }),
    now: () => new Date('2026-03-02T09:00:00Z'),
    closing: closing.signal,
    local: true,
    messages: (_req, res) => res.sendStatus(200),
    ...parts,
  });
  const server = openHttpServer(patience).on('request', app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let sent = 0;
  return {
    url,
    server,
    store,
    councils,
    search,
    series,
    meeting,
    async say(name, text, id = `r${++sent}`) {
      const response = await fetch(`${url}/api/meetings/${meeting}/commands`, {
        method: 'POST',
        headers: { authorization: local(name), 'content-type': 'application/json' },
        body: JSON.stringify({ id, text }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    async close() {
      closing.abort();
      server.close();
      await once(server, 'close');
      await councils.close();
    },
  };
}
