import { type Agent, type IncomingMessage, METHODS, request } from 'node:http';
import fc from 'fast-check';
import { COMMANDS } from '../../src/server/command-schema.ts';
import { TENANT } from '../doubles/openid.ts';

/** A request as a stranger may make it, and how it was signed. */
export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** What there is to ask for, where things have names. */
export interface Known {
  readonly series: string;
  readonly meeting: string;
  readonly serviceUrl: string;
  /** What the Authorization header may hold; garbage comes by itself. */
  readonly signatures: readonly string[];
}

const ROUTES = [
  ...['healthz', 'readyz', 'metrics', '', 'tab/', 'tab', 'tab/assets/nix.js', 'room/setting', 'room/people', 'api/messages', 'api/series'],
  ...['api/series/events', 'api/series/:s/history', 'api/series/:s/decisions.csv', 'api/series/:s/actions.csv', 'api/schemas/minutes.json'],
  ...['api/search', 'api/meetings', 'api/meetings/:m/agenda', 'api/meetings/:m/checks', 'api/meetings/:m/life', 'api/meetings/:m/lines/:x'],
  ...['minutes.json', 'minutes.md', 'minutes.html', 'minutes.txt', 'minutes.xml', 'minutes.:x'].map((name) => `api/meetings/:m/${name}`),
  ...[
    'api/meetings/:m/decisions/:x.md',
    'api/meetings/:m/next-meeting.ics',
    'api/meetings/:m/events',
    'api/meetings/:m/original',
    'api/opening',
  ],
  ...[
    'api/import/readings',
    'api/import/series',
    'api/import/council',
    'api/import',
    'api/import/:m',
    'api/meetings/:m/commands',
    ':x',
    'api/:x',
  ],
];

/** Where most bodies go. */
const WRITING = ['api/messages', 'api/meetings/:m/commands', 'api/import/series', 'api/import/council', 'api/import'];

const QUERY = ['series', 'chat', 'q', 'kind', 'person', 'year', 'after', 'limit', 'meeting', 'item', 'as'];

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    '%',
    '\u0000',
    '-1',
    '1e999',
    'null',
    'x'.repeat(3_000),
    '<script>',
  ),
);
const inPath = odd.map((text) => {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ff';
  }
});

const value = fc.oneof({ weight: 3, arbitrary: odd }, fc.jsonValue({ maxDepth: 2 }), fc.date().map(String));

const command = (known: Known) =>
  fc.record(
    {
      type: fc.oneof(fc.constantFrom(...Object.keys(COMMANDS)), odd),
      ...{
        body: fc.oneof(value, fc.record({ kind: fc.constantFrom('note', 'decision', 'action', 'x'), text: value })),
        names: fc.array(value),
      },
      ...{ line: value, item: value, to: value, text: value, name: value, choice: value, vote: value, head: value, title: value },
      ...{ meeting: fc.constantFrom(known.meeting), member: value, question: value },
    },
    { requiredKeys: ['type'] },
  );

const TEXTS = [
  'starta mötet',
  'nästa',
  'not: hej',
  'beslut: ja',
  'laget runt',
  'avsluta mötet',
  'åtgärd: @Amina gör 31 februari',
  'rätta: s/(/[',
];

const said = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...TEXTS) }, value);

const account = fc.record({ id: value, name: value, aadObjectId: value }, { requiredKeys: [] });

const activity = (known: Known) =>
  fc.record(
    {
      type: fc.oneof(fc.constantFrom('message', 'messageUpdate', 'messageDelete', 'invoke', 'conversationUpdate', 'event'), value),
      ...{ id: value, timestamp: value, text: said, locale: value, textFormat: value, membersAdded: fc.array(account) },
      name: fc.oneof(fc.constantFrom('adaptiveCard/action', 'composeExtension/query', 'task/fetch'), value),
      conversation: fc.oneof(
        fc.record({ id: fc.oneof(fc.constant('19:council@thread.v2'), value), tenantId: fc.constant(TENANT), conversationType: value }),
        value,
      ),
      ...{ from: fc.oneof(account, value), recipient: fc.oneof(account, value), channelData: value, entities: fc.array(value) },
      ...{ serviceUrl: fc.oneof(fc.constant(known.serviceUrl), value), channelId: fc.oneof(fc.constant('msteams'), value) },
      value: fc.oneof(fc.record({ action: fc.record({ type: fc.constant('Action.Execute'), verb: value, data: value }) }), value),
      attachments: fc.array(fc.record({ contentType: fc.constantFrom('text/html', 'x'), content: value })),
    },
    { requiredKeys: ['type', 'conversation'] },
  );

const body = (known: Known) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.record({ id: fc.string({ minLength: 1, maxLength: 9 }), text: said }).map((one) => JSON.stringify(one)) },
    { weight: 4, arbitrary: fc.record({ id: value, command: command(known) }).map((one) => JSON.stringify(one)) },
    { weight: 4, arbitrary: activity(known).map((one) => JSON.stringify(one)) },
    {
      weight: 2,
      arbitrary: fc
        .record({ id: value, series: fc.constant(known.series), minutes: value, readings: value })
        .map((one) => JSON.stringify(one)),
    },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{', '['.repeat(5_000), '{"a":'.repeat(2_000), '"', '\ufeff{}', '{"__proto__":{"verified":true}}'),
    },
  );

/** Header values are bytes (RFC 9110, 5.5). */
const header = odd.map((text) =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(0, 300),
);

const headers = (known: Known) =>
  fc.record(
    {
      authorization: fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...known.signatures) },
        header,
        header.map((text) => `Bearer ${text}`),
      ),
      'content-type': fc.oneof(
        { weight: 6, arbitrary: fc.constant('application/json') },
        fc.constantFrom('text/plain', 'application/json; charset=utf-7', 'multipart/form-data', 'application/octet-stream'),
        header,
      ),
      ...{ 'accept-language': header, accept: header, 'last-event-id': header, 'x-file-name': header, 'x-request-id': header },
      ...{ range: header, 'if-none-match': header, cookie: header },
      ...{ 'x-forwarded-for': header, 'x-http-method-override': fc.constantFrom('DELETE') },
    },
    { requiredKeys: ['authorization', 'content-type'] },
  );

/** What turns most requests away at once: seldom there. */
const stopping = fc.oneof(
  { weight: 20, arbitrary: fc.constant({}) },
  header.map((origin) => ({ origin })),
  fc.constantFrom('gzip', 'br', 'identity', 'x').map((encoding) => ({ 'content-encoding': encoding })),
);

/** Requests over method, path, headers and body; more of what is nearly right than of plain noise. */
export const anyRequest = (known: Known): fc.Arbitrary<AnyRequest> =>
  fc
    .record({
      method: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom('GET', 'POST') },
        fc.constantFrom(...METHODS.filter((one) => one !== 'CONNECT')),
      ),
      route: fc.constantFrom(...ROUTES, ...WRITING, ...WRITING, ...WRITING),
      ...{ own: fc.boolean(), x: inPath, query: fc.dictionary(fc.constantFrom(...QUERY), inPath, { maxKeys: 3 }), headers: headers(known) },
      ...{ sent: body(known), dice: fc.integer({ min: 0, max: 9 }), stopping },
    })
    .map(({ method: any, route, own, x, query, headers: all, sent, dice, stopping: stops }) => {
      const method = WRITING.includes(route) && dice > 2 ? 'POST' : any;
      const path = route
        .replace(':m', own ? known.meeting : x)
        .replace(':s', own ? known.series : x)
        .replace(':x', x);
      const asked = Object.entries({ ...query, ...(own && 'series' in query ? { series: known.series } : {}) }).map((pair) =>
        pair.join('='),
      );
      const { authorization, ...others } = all;
      return {
        ...{
          method,
          path: `/${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`,
          body: method === 'GET' || method === 'HEAD' ? null : sent,
        },
        headers: { ...others, ...stops, ...(dice === 0 ? {} : { authorization }) },
      };
    });

/** Sends it and gives what came back; of a stream its head. A connection that is closed on it has the status 0. */
export const send = (
  url: string,
  agent: Agent,
  { method, path, headers: all, body: sent }: AnyRequest,
): Promise<readonly [status: number, text: string]> =>
  new Promise((resolve) => {
    const asked = request(url, { method, path, agent, headers: all }, (response: IncomingMessage) => {
      const { statusCode = 0 } = response;
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
        resolve([statusCode, '']);
        response.destroy();
        return;
      }
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve([statusCode, Buffer.concat(parts).toString()]));
      response.on('error', () => resolve([0, '']));
    });
    asked.on('error', () => resolve([0, '']));
    asked.end(sent ?? undefined);
  });
