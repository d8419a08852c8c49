import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import pino from 'pino';
import { type BotOptions, createBot } from '../../bot/bot.ts';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Councils } from '../../src/councils.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { libraryOf } from '../../src/search/library.ts';
import { openSearch, type Search } from '../../src/search/search.ts';
import { answerProblems } from '../../src/server/answer-problems.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import { ConnectorDouble } from '../doubles/connector.ts';

export const CHAT = '19:meeting_rds@thread.v2';
export const BOT_ID = '28:laget-runt';

const COUNCIL = {
  name: 'Rådet för digital samverkan',
  chair: 'Ylva Brandt',
  secretary: 'Petter Nordin',
  nextNumber: 24,
  members: [{ name: 'Amina Warsame' }, { name: 'Petter Nordin' }, { name: 'Olle Lind' }, { name: 'Ylva Brandt' }],
  agenda: [
    { title: 'Laget runt', responsible: 'Alla', round: true },
    { title: 'E-arkiv', responsible: 'Petter' },
    { title: 'En gemensam ingång' },
  ],
};

export type Json = Readonly<Record<string, unknown>>;
export interface Answered {
  readonly status: number;
  readonly body: Json | null;
}

/** The bot behind real HTTP, with a connector double, real councils on a store in memory, and a chat tied to one of them. */
export class BotHouse {
  readonly connector: ConnectorDouble;
  readonly councils: Councils;
  readonly search: Search;
  readonly url: string;
  readonly close: () => Promise<void>;
  #count = 0;
  #seconds = 0;

  private constructor(parts: Pick<BotHouse, 'connector' | 'councils' | 'search' | 'url' | 'close'>) {
    this.connector = parts.connector;
    this.councils = parts.councils;
    this.search = parts.search;
    this.url = parts.url;
    this.close = parts.close;
  }

  /** @param given `councils` of another house bring their own council, unless it is to be `seeded`; an `empty` house has none */
  static async open(
    given: Partial<BotOptions> & { readonly connector?: ConnectorDouble; readonly empty?: boolean; readonly seeded?: boolean } = {},
  ): Promise<BotHouse> {
    const connector = given.connector ?? (await ConnectorDouble.open());
    const store = openMemoryStore();
    const councils = given.councils ?? (await openCouncils(store));
    const search = openSearch(null, libraryOf(councils, store), assert.ifError);
    const documentDir = given.documentDir ?? (await mkdtemp(join(tmpdir(), 'laget-runt-bot-')));
    if (given.seeded ?? (given.councils === undefined && given.empty !== true)) {
      await councils.setUp(parseSeriesFile(JSON.stringify(COUNCIL)).settings, '2026-03-02T07:00:00.000Z', CHAT);
    }
    const bot = await createBot({ identity: null, log: pino({ level: 'silent' }), search, ...given, councils, documentDir });
    const app = express();
    app.post('/api/messages', bot.messages);
    app.use(answerProblems(pino({ level: 'silent' })));
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
    const close = async () => {
      await bot.close();
      await search.close();
      server.closeAllConnections();
      server.close();
      if (given.connector === undefined) await connector.close();
      if (given.documentDir === undefined) await rm(documentDir, { recursive: true, force: true });
    };
    return new BotHouse({ connector, councils, search, url, close });
  }

  /** What all activities of a person have; each is a second later than the one before. */
  frame(name: string): Json {
    this.#seconds += 1;
    return {
      timestamp: new Date(Date.UTC(2026, 2, 2, 8, 0, this.#seconds)).toISOString(),
      channelId: 'msteams',
      serviceUrl: this.connector.serviceUrl,
      from: { id: `29:${name}`, name },
      recipient: { id: BOT_ID, name: 'Laget runt' },
      conversation: { id: CHAT, conversationType: 'groupChat', isGroup: true },
      locale: 'sv-SE',
    };
  }

  async post(activity: unknown): Promise<Answered> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }

  say(name: string, text: string, more: Json = {}): Promise<Answered> {
    this.#count += 1;
    return this.post({ ...this.frame(name), type: 'message', id: `m${this.#count}`, text, textFormat: 'plain', ...more });
  }

  press(name: string, data: Json, more: Json = {}): Promise<Answered> {
    const action = { type: 'Action.Execute', verb: data['verb'], data };
    return this.post({
      ...this.frame(name),
      type: 'invoke',
      id: 'f:1',
      name: 'adaptiveCard/action',
      value: { action, trigger: 'manual' },
      ...more,
    });
  }

  /** The meeting that the council is at. */
  async meeting() {
    const [series] = await this.councils.series();
    const council = await this.councils.council(series?.id ?? '');
    if (council === null || council.meeting.status === 'unplanned') throw new Error('no meeting');
    return council.meeting;
  }
}

/** Opens a house for one test and closes it whatever comes of it. */
export async function withHouse(given: Parameters<typeof BotHouse.open>[0], test: (house: BotHouse) => Promise<void>): Promise<void> {
  const house = await BotHouse.open(given);
  try {
    await test(house);
  } finally {
    await house.close();
  }
}
