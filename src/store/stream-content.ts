import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { Event } from '../core/event.ts';
import { chainHash, chainStart } from './chain.ts';
import type { Parser } from './json-file.ts';
import type { StreamId } from './store.ts';

const erased = z.strictObject({ erased: z.string() });

/** What every event has. The rest is its type's own, and `evolve` knows it. */
const envelope = z.looseObject({
  type: z.string().check(z.minLength(1)),
  origin: z.looseObject({
    source: z.union([z.string(), erased]),
    by: z.union([z.string(), erased]),
    at: z.string(),
    channel: z.string(),
    message: z.nullable(z.string()),
  }),
});

/** `custom` hands the event on as it was read, in its own order of keys; an object schema would build a new one. */
const event = z.custom<Event>((value) => envelope.safeParse(value).success);

const salt = z.base64url().check(z.minLength(1));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const storedEvent = z.union([z.strictObject({ salt, hash, event }), z.strictObject({ salts: z.record(z.string(), salt), hash, event })]);

/** An event as it lies on disk: chained to the one before it, its salt beside it (see `chain.ts`). */
export type StoredEvent = Readonly<z.infer<typeof storedEvent>>;

/** Gives 128 bits of salt in base64url. A test gives its own, for a chain that is the same each time. */
export type MakeSalt = () => string;
export const randomSalt: MakeSalt = () => randomBytes(16).toString('base64url');

const FORMAT = 2;

const current = z.strictObject({ format: z.literal(FORMAT), stream: z.string(), events: z.readonly(z.array(storedEvent)) });
/** Before there was a chain. */
const first = z.strictObject({ format: z.literal(1), stream: z.string(), events: z.array(z.strictObject({ salt, event })) });

export interface StreamContent {
  /** That of the file it was read from: 1 until the next write. */
  readonly format: 1 | typeof FORMAT;
  readonly stream: StreamId;
  readonly events: readonly StoredEvent[];
}

/** Reads the file of stream `id`; throws on one that says it is another stream's, or of a later format: not ours to touch. */
export const streamParser = (id: StreamId): Parser<StreamContent> => ({
  parse(read) {
    const content = z.union([current, first]).parse(read);
    if (content.stream !== id) throw new Error(`the file of ${id} says it is of another stream`);
    return content.format === 1 ? { ...chained(emptyStream(id), content.events), format: 1 } : content;
  },
});

/** Reads one line of a stream's file; throws on what is no event. */
export const parseStored = (line: string): StoredEvent => storedEvent.parse(JSON.parse(line));

export const emptyStream = (id: StreamId): StreamContent => ({ format: FORMAT, stream: id, events: [] });

/** The hash of the last event; null where there is none. */
export const headOf = ({ events }: Pick<StreamContent, 'events'>): string | null => events.at(-1)?.hash ?? null;

function chained(content: StreamContent, added: readonly { readonly salt: string; readonly event: Event }[]): StreamContent {
  let previous = headOf(content) ?? chainStart(content.stream);
  const linked = added.map(({ salt, event }) => {
    previous = chainHash(previous, { salt, event });
    return { salt, hash: previous, event };
  });
  return { format: FORMAT, stream: content.stream, events: [...content.events, ...linked] };
}

/** The stream with events after those that it has, each salted and chained to the one before. */
export const withEvents = (content: StreamContent, events: readonly Event[], makeSalt: MakeSalt = randomSalt): StreamContent =>
  chained(
    content,
    events.map((event) => ({ salt: makeSalt(), event })),
  );

const lines = new WeakMap<StoredEvent, string>();

/** The line of a stored event, made once: a stream is written whole each time. */
export function printStored(stored: StoredEvent): string {
  const line = lines.get(stored) ?? JSON.stringify(stored);
  lines.set(stored, line);
  return line;
}

/** JSON with a line per event: to be read by eye, and compared line by line. */
export function printStream({ stream, events }: StreamContent): string {
  const head = `{ "format": ${FORMAT}, "stream": ${JSON.stringify(stream)}, "events": [`;
  return `${[head, events.map(printStored).join(',\n'), '] }'].join('\n')}\n`;
}
