import { useCallback, useEffect, useRef, useState } from 'react';
import { dayOf } from '../../src/core/day.ts';
import { seriesOfImported } from '../../src/core/imported.ts';
import type { Day } from '../../src/core/origin.ts';
import type { HeldSummary, MeetingSummary } from '../../src/councils.ts';
import { type Api, Refused } from './api.ts';
import { Nobody } from './host.ts';
import { follow, TOO_MANY } from './stream.ts';
import { keptFor } from './use-kept.ts';

/** Which meeting the tab shows: still looking, one of the council's, or none and why. */
export type Found =
  | { readonly status: 'looking' }
  /** `missed`: a link led to a meeting that is not there, or not for them. */
  | { readonly status: 'found'; readonly meeting: string; readonly meetings: readonly HeldSummary[]; readonly missed: boolean }
  /** `said`: the server's own words, where it refused. */
  | { readonly status: 'none'; readonly why: 'nothing' | 'nobody' | 'offline' | 'refused' | 'failed'; readonly said: string };

const goesOn = ({ status }: HeldSummary): boolean => status === 'open' || status === 'paused';

/** Lower comes first: the meeting that goes on, the one that ended today, the next one, then the latest. */
function rank(meeting: HeldSummary, today: Day): number {
  if (goesOn(meeting)) return 0;
  if (meeting.status === 'planned') return 2;
  return meeting.date === today ? 1 : 3;
}

/** The meeting that people want to see: the one that goes on before all, else the one they look at, else the next. */
export function choose(meetings: readonly HeldSummary[], shown: string | null, today: Day): HeldSummary | undefined {
  const [first] = meetings.toSorted((a, b) => rank(a, today) - rank(b, today) || b.number - a.number);
  if (first !== undefined && goesOn(first)) return first;
  return meetings.find(({ id }) => id === shown) ?? first;
}

/** Imported minutes have no agenda, and stand in the archive. */
const isHeld = (meeting: MeetingSummary): meeting is HeldSummary => meeting.status !== 'archived' && meeting.number !== null;

/** Whether a meeting is one of a series', by its id. */
const isOf = (meeting: string | null, series: string): boolean => meeting?.startsWith(`${series}_`) === true;

async function look(api: Api, chat: string | null, shown: string | null, asked: string | null): Promise<Found> {
  const all = await api.series(chat);
  const series = all.find(({ id }) => isOf(asked, id)) ?? all[0];
  const meetings = series === undefined ? [] : (await api.meetings(series.id)).filter(isHeld);
  // Who is in the middle of writing about a meeting is not led away from it, nor who has followed a link to it.
  const written = meetings.find(({ id }) => (id === shown && keptFor(id).length > 0) || (id === asked && (shown ?? id) === id));
  const chosen = written ?? choose(meetings, shown, dayOf(new Date().toISOString()));
  if (chosen === undefined) return { status: 'none', why: 'nothing', said: '' };
  const missed = asked !== null && seriesOfImported(asked) === null && !meetings.some(({ id }) => id === asked);
  return { status: 'found', meeting: chosen.id, meetings, missed };
}

function notFound(error: unknown): Found {
  if (error instanceof Nobody) return { status: 'none', why: 'nobody', said: '' };
  // A token that ran out, or that our server does not take: signing in anew is the way on.
  if (error instanceof Refused && error.status === 401) return { status: 'none', why: 'nobody', said: '' };
  if (error instanceof Refused) {
    const why = error.status >= 500 || error.status === TOO_MANY ? 'failed' : 'refused';
    return { status: 'none', why, said: error.message };
  }
  return { status: 'none', why: 'offline', said: '' };
}

/** Without an answer nothing is known to have changed: whoever is in a meeting stays there, with what they have typed. */
const isSilent = (next: Found): boolean => next.status === 'none' && (next.why === 'offline' || next.why === 'failed');

/**
 * Looks up the council of the chat and the meeting to show; `again` looks once more, when something has changed. Who has
 * none waits for one: let in, or with the connection back, they need not load the page again.
 * @param asked the meeting that a link leads to
 */
export function useMeeting(
  api: Api,
  chat: string | null,
  asked: string | null,
): { readonly found: Found; readonly show: (meeting: string) => void; readonly again: () => void } {
  const [found, setFound] = useState<Found>({ status: 'looking' });
  const shown = useRef<string | null>(null);
  const show = useCallback((meeting: string): void => {
    shown.current = meeting;
    setFound((before) => (before.status === 'found' ? { ...before, meeting } : before));
  }, []);
  const again = useCallback((): void => {
    void look(api, chat, shown.current, asked)
      .catch(notFound)
      .then((next) => {
        if (isSilent(next) && shown.current !== null) return;
        shown.current = next.status === 'found' ? next.meeting : null;
        setFound(next);
      });
  }, [api, chat, asked]);
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
