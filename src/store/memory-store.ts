import type { Event } from '../core/event.ts';
import { admit } from './admission.ts';
import { Listeners } from './listeners.ts';
import type { Store, StreamId } from './store.ts';
import { isStreamId } from './stream-name.ts';

/** A store of the same contract that forgets all when the process ends: for tests. */
export function openMemoryStore(): Store {
  const streams = new Map<StreamId, readonly Event[]>();
  const listeners = new Listeners();
  const eventsOf = (stream: StreamId) => streams.get(stream) ?? [];

  return {
    async read(stream) {
      const events = eventsOf(stream);
      return { version: events.length, events };
    },
    async append(stream, expected, events) {
      if (!isStreamId(stream)) throw new RangeError(`not a stream id: ${stream}`);
      const held = eventsOf(stream);
      const sources = new Set(held.map((event) => event.origin.source));
      const { answer, fresh } = admit({ version: held.length, sources }, expected, events);
      if (answer.status === 'appended') {
        streams.set(stream, [...held, ...fresh]);
        listeners.tell(stream, fresh, answer.version);
      }
      return answer;
    },
    streams: async () => [...streams.keys()],
    subscribe: (listener) => listeners.add(listener),
    close: async () => {},
  };
}
