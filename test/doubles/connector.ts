import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import type { OpenAPIBackend } from 'openapi-backend';
import { readChannelApi } from './channel-api.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId?: string;
  readonly userRole?: string;
}

/** What the bot posted, updated or deleted, in order. `activity` is the message's id. */
export interface Call {
  readonly kind: 'post' | 'update' | 'delete';
  readonly chat: string;
  readonly activity: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly at: number;
}

/** How the connector answers instead of doing what it is asked. `dead` never answers. */
export type Fault = { readonly status: number; readonly retryAfter?: string } | { readonly delayMs: number } | { readonly dead: true };

const MEETINGS = '/v1/meetings/';
const CARD = 'application/vnd.microsoft.card.adaptive';

/** The Adaptive Card in what was posted; null where there is none. */
export function cardOf(call: Pick<Call, 'body'>): Readonly<Record<string, unknown>> | null {
  const attachments = Array.isArray(call.body['attachments']) ? call.body['attachments'] : [];
  const found: unknown = attachments.find((one: { contentType?: unknown }) => one.contentType === CARD);
  return found !== null && typeof found === 'object' && 'content' in found ? (found.content as Readonly<Record<string, unknown>>) : null;
}

/** All text of a card or a message, as a person reads it, a line for each block. */
export function wordsOf(call: Pick<Call, 'body'>): string {
  const read = (part: unknown): string => {
    if (Array.isArray(part)) return part.map(read).join('\n');
    if (part === null || typeof part !== 'object') return '';
    if ('inlines' in part && Array.isArray(part.inlines)) return part.inlines.map(read).join('');
    if ('text' in part && typeof part.text === 'string') return part.text;
    return 'body' in part ? read(part.body) : '';
  };
  const text = call.body['text'];
  return [typeof text === 'string' ? text : '', read(cardOf(call))].filter((one) => one !== '').join('\n');
}

/**
 * Plays the Bot Framework's connector on loopback, for any conversation: keeps what the bot posts, updates and deletes,
 * checks each request against the channel's own OpenAPI, and fails when told to.
 */
export class ConnectorDouble {
  readonly calls: Call[] = [];
  /** Requests that were answered with a fault, or are left without an answer, in order. */
  readonly failed: { readonly method: string; readonly url: string; readonly at: number }[] = [];
  /** Where a request was not as the channel wants it. A test ends with this being empty. */
  readonly violations: string[] = [];
  readonly members = new Map<string, readonly Member[]>();
  /** What Teams tells of a meeting, by its id; of others it tells nothing. */
  readonly meetings = new Map<string, Readonly<Record<string, unknown>>>();
  readonly askedMeetings: string[] = [];

  readonly #server: Server;
  readonly #api: OpenAPIBackend | null;
  readonly #waiting = new Set<() => void>();
  readonly #gone = new Set<string>();
  #faults: Fault[] = [];
  #always: Fault | null = null;
  #count = 0;

  private constructor(server: Server, api: OpenAPIBackend | null) {
    this.#server = server;
    this.#api = api;
  }

  static async open(): Promise<ConnectorDouble> {
    const server = createServer((req, res) => {
      void double.#handle(req, res);
    });
    const double = new ConnectorDouble(server, await readChannelApi());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return double;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** New messages in a chat, or in all. */
  posts(chat?: string): readonly Call[] {
    return this.calls.filter((call) => call.kind === 'post' && (chat === undefined || call.chat === chat));
  }

  /** What a message shows now. */
  latest(activity: string): Call | undefined {
    return this.calls.findLast((call) => call.activity === activity);
  }

  /** The next requests get these, one each, before anything else. */
  failNext(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  /** Every request gets this, until it is null again. */
  failAlways(fault: Fault | null): void {
    this.#always = fault;
  }

  /** Drops what is still waiting for an answer. */
  hangUp(): void {
    this.#server.closeAllConnections();
  }

  /** Somebody deletes a message of the bot's: from now on it is not found. */
  deleteMessage(activity: string): void {
    this.#gone.add(activity);
  }

  /** Resolves when it holds for what has come in; asked after every request. */
  async waitFor(holds: (double: ConnectorDouble) => boolean, withinMs = 10_000): Promise<void> {
    const end = AbortSignal.timeout(withinMs);
    while (!holds(this)) {
      if (end.aborted) throw new Error(`not seen within ${withinMs} ms; seen: ${JSON.stringify(this.calls.map(wordsOf))}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#waiting.delete(wake);
          end.removeEventListener('abort', wake);
          resolve();
        };
        this.#waiting.add(wake);
        end.addEventListener('abort', wake);
      });
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://connector');
    const method = req.method ?? 'GET';
    const body = await bodyOf(req);
    const fault = this.#faults.shift() ?? this.#always;
    if (fault !== null && 'delayMs' in fault) await after(fault.delayMs);
    else if (fault !== null) {
      this.failed.push({ method, url: url.pathname, at: Date.now() });
      if ('status' in fault) fail(res, fault.status, fault.retryAfter);
      this.#wake();
      return;
    }
    this.#check(method, url, req, body);
    send(res, ...this.#answer(method, url, body));
    this.#wake();
  }

  #check(method: string, url: URL, req: IncomingMessage, body: unknown): void {
    // Teams' own, which the channel's description does not have.
    if (this.#api === null || url.pathname.startsWith(MEETINGS)) return;
    const request = { method, path: url.pathname, query: Object.fromEntries(url.searchParams), headers: headersOf(req), body };
    const operation = this.#api.matchOperation(request);
    if (operation === undefined) {
      this.violations.push(`${method} ${url.pathname}: no such operation`);
      return;
    }
    for (const error of this.#api.validateRequest(request, operation).errors ?? []) {
      this.violations.push(`${method} ${url.pathname}: ${error.instancePath} ${error.message}`);
    }
  }

  #answer(method: string, url: URL, body: unknown): readonly [status: number, body: unknown] {
    if (url.pathname.startsWith(MEETINGS)) return this.#meeting(decodeURIComponent(url.pathname.slice(MEETINGS.length)));
    const [, chat = '', what, activity = ''] =
      /^\/v3\/conversations\/([^/]+)\/(activities|members|pagedmembers)(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    const place = decodeURIComponent(chat);
    switch (what) {
      case 'pagedmembers':
        return [200, { members: this.members.get(place) ?? [] }];
      case 'members':
        return [200, this.members.get(place) ?? []];
      case 'activities':
        return method === 'POST' ? this.#post(place, body) : this.#change(method, place, decodeURIComponent(activity), body);
      default:
        return NOT_FOUND;
    }
  }

  #meeting(id: string): readonly [number, unknown] {
    this.askedMeetings.push(id);
    const details = this.meetings.get(id);
    return details === undefined ? NOT_FOUND : [200, { details }];
  }

  #post(chat: string, body: unknown): readonly [number, unknown] {
    this.#count += 1;
    const id = `a${this.#count}`;
    this.#record('post', chat, id, body);
    return [201, { id }];
  }

  #change(method: string, chat: string, id: string, body: unknown): readonly [number, unknown] {
    const posted = this.calls.some((call) => call.kind === 'post' && call.chat === chat && call.activity === id);
    if (!posted || this.#gone.has(id)) return NOT_FOUND;
    this.#record(method === 'DELETE' ? 'delete' : 'update', chat, id, body);
    return [200, { id }];
  }

  #record(kind: Call['kind'], chat: string, activity: string, body: unknown): void {
    this.calls.push({ kind, chat, activity, body: isRecord(body) ? body : {}, at: Date.now() });
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const headersOf = (req: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)]));

async function bodyOf(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function send(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

const errorOf = (code: string) => ({ error: { code, message: 'as told' } });
const NOT_FOUND = [404, errorOf('ActivityNotFoundInConversation')] as const;

function fail(res: ServerResponse, status: number, retryAfter?: string): void {
  if (retryAfter !== undefined) res.setHeader('retry-after', retryAfter);
  send(res, status, errorOf(`Fault${status}`));
}
