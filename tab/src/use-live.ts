import { useCallback, useEffect, useState } from 'react';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import type { Running } from '../../src/server/routes/opening.ts';
import type { Api } from './api.ts';
import { follow, UNAUTHORIZED } from './stream.ts';

export type Connection = 'connecting' | 'connected' | 'lost' | 'back' | 'refused' | 'signedOut';

/** A meeting as it stands now. `changes` counts what was heard of it: whoever shows something else of it knows when to fetch anew. */
export interface Live {
  readonly agenda: AgendaFor | null;
  readonly changes: number;
  readonly connection: Connection;
  /** Opens the stream anew. */
  readonly again: () => void;
}

type Heard = Omit<Live, 'again'>;
const SAID_FOR_MS = 4_000;

function connectionAfter(before: Connection, connected: boolean): Connection {
  if (!connected) return 'lost';
  return before === 'lost' ? 'back' : 'connected';
}

/**
 * Follows one meeting over its stream for as long as it is shown.
 * @param running its agenda as far as it is known, for the stream to go on from
 * @param onOther another meeting of the council has changed
 */
export function useLive(api: Api, meeting: string, running: Running | null, onOther: () => void): Live {
  const [live, setLive] = useState<Heard>({ agenda: running?.agenda ?? null, changes: 0, connection: 'connecting' });
  const [known] = useState(running === null ? null : String(running.version));
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking is what opens the stream anew
  useEffect(() => {
    const ended = new AbortController();
    void follow(
      {
        open: (lastId, signal) => api.events(meeting, lastId, signal),
        onEvent: ({ event, data }) => {
          if (event === 'series') onOther();
          if (event !== 'agenda') return;
          const agenda: AgendaFor = JSON.parse(data);
          setLive((before) => ({ ...before, agenda, changes: before.changes + 1 }));
        },
        onConnection: (connected) => setLive((before) => ({ ...before, connection: connectionAfter(before.connection, connected) })),
        onRefused: (status) => setLive((before) => ({ ...before, connection: status === UNAUTHORIZED ? 'signedOut' : 'refused' })),
      },
      ended.signal,
      known,
    );
    return () => ended.abort();
  }, [api, meeting, known, onOther, asked]);
  useEffect(() => {
    if (live.connection !== 'back') return;
    const timer = setTimeout(() => setLive((before) => ({ ...before, connection: 'connected' })), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [live.connection]);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  return { ...live, again };
}
