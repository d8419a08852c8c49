import type { Event } from '../../src/core/event.ts';

/** An event known by its source; its text tells it from others. */
export const said = (source: string, text = `Om ${source}`): Event => ({
  type: 'itemRenamed',
  item: 'i1',
  title: text,
  origin: { source, by: 'Ylva Ek', at: '2031-02-05T08:00:05.000Z', channel: 'chat', message: source },
});

export const sourcesOf = (events: readonly Event[]): readonly string[] => events.map((event) => event.origin.source);
