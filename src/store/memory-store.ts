import { admit } from './admission.ts';
import { Listeners } from './listeners.ts';
import type { Store, StreamId } from './store.ts';
import { emptyStream, headOf, type StreamContent, withEvents } from './stream-content.ts';
import { isStreamId } from './stream-name.ts';

/**
 * A store of the same contract that forgets all when the process ends: for tests.
 * @param streams what it holds, and goes on to: a copy of the map is a copy of the store, for nothing in it changes
 */
export function openMemoryStore(streams = new Map<StreamId, StreamContent>()): Store {
  const listeners = new Listeners();
  const contentOf = (stream: StreamId) => streams.get(stream) ?? emptyStream(stream);

  return {
    async read(stream) {
      const content = contentOf(stream);
      const events = content.events.map((stored) => stored.event);
      return { version: events.length, events, head: headOf(content) };
    },
    async append(stream, expected, events) {
      if (!isStreamId(stream)) throw new RangeError(`not a stream id: ${stream}`);
      const held = contentOf(stream);
      const sources = new Set(held.events.map(({ event }) => event.origin.source));
      const { answer, fresh } = admit({ version: held.events.length, sources }, expected, events);
      if (answer.status === 'appended') {
        streams.set(stream, withEvents(held, fresh));
        listeners.tell(stream, fresh, answer.version);
      }
      return answer;
    },
    streams: async () => [...streams.keys()],
    mark: async (stream) => streams.get(stream)?.events.length.toString() ?? null,
    subscribe: (listener) => listeners.add(listener),
    close: async () => {},
  };
}
