import { useCallback, useEffect, useRef, useState } from 'react';
import { dayOf } from '../../src/core/day.ts';
import type { Day } from '../../src/core/origin.ts';
import type { MeetingSummary } from '../../src/councils.ts';
import { type Api, Refused } from './api.ts';
import { Nobody } from './host.ts';
import { follow } from './stream.ts';

/** Which meeting the tab shows: still looking, one of the council's, or none and why. */
export type Found =
  | { readonly status: 'looking' }
  | { readonly status: 'found'; readonly meeting: string; readonly meetings: readonly MeetingSummary[] }
  /** `said`: the server's own words, where it refused. */
  | { readonly status: 'none'; readonly why: 'nothing' | 'nobody' | 'offline' | 'refused'; readonly said: string };

const goesOn = ({ status }: MeetingSummary): boolean => status === 'open' || status === 'paused';

/** Lower comes first: the meeting that goes on, the one that ended today, the next one, then the latest. */
function rank(meeting: MeetingSummary, today: Day): number {
  if (goesOn(meeting)) return 0;
  if (meeting.status === 'planned') return 2;
  return meeting.date === today ? 1 : 3;
}

/** The meeting that people want to see: the one that goes on before all, else the one they look at, else the next. */
export function choose(meetings: readonly MeetingSummary[], shown: string | null, today: Day): MeetingSummary | undefined {
  const [first] = meetings.toSorted((a, b) => rank(a, today) - rank(b, today) || b.number - a.number);
  if (first !== undefined && goesOn(first)) return first;
  return meetings.find(({ id }) => id === shown) ?? first;
}

async function look(api: Api, chat: string | null, shown: string | null): Promise<Found> {
  const [series] = await api.series(chat);
  const meetings = series === undefined ? [] : await api.meetings(series.id);
  const chosen = choose(meetings, shown, dayOf(new Date().toISOString()));
  return chosen === undefined ? { status: 'none', why: 'nothing', said: '' } : { status: 'found', meeting: chosen.id, meetings };
}

function notFound(error: unknown): Found {
  if (error instanceof Nobody) return { status: 'none', why: 'nobody', said: '' };
  if (error instanceof Refused) return { status: 'none', why: 'refused', said: error.message };
  return { status: 'none', why: 'offline', said: '' };
}

/**
 * Looks up the council of the chat and the meeting to show; `again` looks once more, when something has changed. Who has
 * none waits for one: let in, or with the connection back, they need not load the page again.
 */
export function useMeeting(
  api: Api,
  chat: string | null,
): { readonly found: Found; readonly show: (meeting: string) => void; readonly again: () => void } {
  const [found, setFound] = useState<Found>({ status: 'looking' });
  const shown = useRef<string | null>(null);
  const show = useCallback((meeting: string): void => {
    shown.current = meeting;
    setFound((before) => (before.status === 'found' ? { ...before, meeting } : before));
  }, []);
  const again = useCallback((): void => {
    void look(api, chat, shown.current)
      .catch(notFound)
      .then((next) => {
        shown.current = next.status === 'found' ? next.meeting : null;
        setFound(next);
      });
  }, [api, chat]);
  useEffect(again, [again]);
  useEffect(() => {
    if (found.status !== 'none' || found.why === 'nobody') return;
    const ended = new AbortController();
    void follow(
      {
        open: (_, signal) => api.seriesEvents(chat, signal),
        onEvent: ({ data }) => {
          if (data !== '[]') again();
        },
        onConnection: () => undefined,
        onRefused: () => undefined,
      },
      ended.signal,
    );
    return () => ended.abort();
  }, [api, chat, found, again]);
  return { found, show, again };
}
