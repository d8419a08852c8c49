import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Library } from '../../src/search/keep-index.ts';
import { libraryOf } from '../../src/search/library.ts';
import { openSearch } from '../../src/search/search.ts';
import { createApp } from '../../src/server/app.ts';
import type { Identify } from '../../src/server/identify.ts';
import { identifyEntra } from '../../src/server/identify-entra.ts';
import { readPdf } from '../documents/read-pdf.ts';
import { unzipped } from '../documents/unzipped.ts';
import { OpenIdDouble, OTHER_TENANT } from '../doubles/openid.ts';
import { ACTORS, IN_NEW_CHAT, isKnown, KNOWN, type Role } from './roles.ts';
import { CHAT, NEW_CHAT, openTwoCouncils, SILENT } from './two-councils.ts';

/** What somebody asks at the door. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  /** All that a reader can read in it, whatever its format. */
  readonly text: string;
}

/** The real app around the two councils, at its real door but for who a known person is: they say it themselves. */
export interface Door {
  readonly app: Express;
  readonly meeting: { readonly imported: string };
  ask(role: Role, asked: Asked): Promise<Answered>;
  /** All that is stored: how many events each stream has. */
  versions(): Promise<string>;
  say(role: keyof typeof ACTORS, meeting: string, command: unknown): Promise<Answered>;
  close(): Promise<void>;
}

/** A person of another tenant has a token that is good there, and so is nobody here. */
async function authorizationOf(role: Role, signs: OpenIdDouble): Promise<Record<string, string>> {
  if (role === 'anonymous') return {};
  if (isKnown(role)) return { authorization: `Test ${encodeURIComponent(role)}` };
  const claims = signs.person({ tid: OTHER_TENANT, iss: `${signs.cloud.login}/${OTHER_TENANT}/v2.0` });
  return { authorization: `Bearer ${await signs.sign(claims)}` };
}

function identifyHere(openId: OpenIdDouble): Identify {
  const entra = identifyEntra(openId.identity(), null);
  return async (req) => {
    const role = /^Test (\w+)$/.exec(req.headers.authorization ?? '')?.[1];
    if (role === undefined) return entra(req);
    const actor = Object.entries(ACTORS).find(([name]) => name === role)?.[1];
    return actor === undefined ? null : { actor, holdsMs: null };
  };
}

async function readable(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) return firstOf(response);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (type.includes('wordprocessingml')) return [...(await unzipped(bytes)).values()].join('\n');
  return type === 'application/pdf' ? (await readPdf(bytes)).pages.join('\n') : bytes.toString('utf8');
}

/** All that a stream says at first: its events up to the first quiet. */
async function firstOf(response: Response): Promise<string> {
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    if (text.includes('\n\n')) return text;
  }
  return text;
}

/** For a walk that looks for nothing: no time goes to what could be found. */
const NOTHING: Library = { meetings: async () => [], mark: async () => null, read: async () => null, subscribe: () => () => {} };

export async function openDoor({ searched = true } = {}): Promise<Door> {
  const openId = await OpenIdDouble.open();
  const { store, councils, imported } = await openTwoCouncils();
  const search = openSearch(null, searched ? libraryOf(councils, store) : NOTHING, assert.ifError);
  const closing = new AbortController();
  const app = createApp({
    ...{ councils, search, identify: identifyHere(openId), log: SILENT, closing: closing.signal, local: true },
    now: () => new Date('2026-03-02T09:00:00Z'),
    roster: async (chat) => (chat === CHAT ? KNOWN : chat === NEW_CHAT ? IN_NEW_CHAT : []).map((role) => ACTORS[role]),
    messages: (_req, res) => res.sendStatus(200),
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await search.caughtUp();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let sent = 0;
  async function ask(role: Role, { method, path, body }: Asked): Promise<Answered> {
    const type = { 'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json' };
    const sending = body === undefined ? {} : { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) };
    const headers = { ...(await authorizationOf(role, openId)), ...(body === undefined ? {} : type), 'x-file-name': 'old.txt' };
    const response = await fetch(`${url}${path}`, { method, headers, redirect: 'manual', ...sending });
    return { status: response.status, text: await readable(response) };
  }
  return {
    ...{ app, meeting: { imported }, ask },
    say(role, meeting, command) {
      sent += 1;
      return ask(role, { method: 'POST', path: `/api/meetings/${meeting}/commands`, body: { id: `c${sent}`, command } });
    },
    async versions() {
      const streams = (await store.streams()).toSorted();
      return JSON.stringify(await Promise.all(streams.map(async (id) => [id, (await store.read(id)).version])));
    },
    async close() {
      closing.abort();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await search.close();
      await councils.close();
      await openId.close();
    },
  };
}
