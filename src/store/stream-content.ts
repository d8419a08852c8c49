import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Event } from '../core/event.ts';
import type { Parser } from './json-file.ts';
import type { StreamId } from './store.ts';

/** What every event has. The rest is its type's own, and `evolve` knows it. */
const envelope = z.looseObject({
  type: z.string().min(1),
  origin: z.looseObject({
    source: z.string(),
    by: z.string(),
    at: z.string(),
    channel: z.string(),
    message: z.string().nullable(),
  }),
});

/** `custom` hands the event on as it was read, in its own order of keys; an object schema would build a new one. */
const event = z.custom<Event>((value) => envelope.safeParse(value).success);

const storedEvent = z.strictObject({ salt: z.base64url().min(1), event });

/**
 * An event as it lies on disk. Beside it lies its salt: the hash chain to come (design.md, section 8) covers salted hashes
 * of texts and names, so that text and salt can be erased by a privacy rule and the chain still holds.
 */
export type StoredEvent = Readonly<z.infer<typeof storedEvent>>;

const FORMAT = 1;

const content = z.strictObject({ format: z.literal(FORMAT), stream: z.string(), events: z.array(storedEvent).readonly() });

export type StreamContent = Readonly<z.infer<typeof content>>;

/** Reads the file of stream `id`; throws on one that says it is another stream's, or of a later format: not ours to touch. */
export const streamParser = (id: StreamId): Parser<StreamContent> => ({
  parse(read) {
    const stream = content.parse(read);
    if (stream.stream !== id) throw new Error(`the file of ${id} says it is of another stream`);
    return stream;
  },
});

export const emptyStream = (id: StreamId): StreamContent => ({ format: FORMAT, stream: id, events: [] });

/** Gives an event its 128 bits of salt. */
export const salted = (event: Event): StoredEvent => ({ salt: randomBytes(16).toString('base64url'), event });

/** JSON with a line per event: to be read by eye, and compared line by line. */
export function printStream({ format, stream, events }: StreamContent): string {
  const head = `{ "format": ${format}, "stream": ${JSON.stringify(stream)}, "events": [`;
  return `${[head, events.map((stored) => JSON.stringify(stored)).join(',\n'), '] }'].join('\n')}\n`;
}
