import { useCallback, useEffect, useRef, useState } from 'react';
import { dayOf } from '../../src/core/day.ts';
import { seriesOfImported } from '../../src/core/imported.ts';
import type { HeldSummary } from '../../src/councils.ts';
import { isHeld, meetingToShow } from '../../src/meeting-to-show.ts';
import type { Opening, Running } from '../../src/server/routes/opening.ts';
import type { Api } from './api.ts';
import { Refused } from './asking.ts';
import { Nobody } from './host.ts';
import { follow, isPassing, UNAUTHORIZED } from './stream.ts';
import { keptFor } from './use-kept.ts';

/** Which meeting the tab shows: still looking, one of the council's, or none and why. */
export type Found =
  | { readonly status: 'looking' }
  /** `missed`: a link led to a meeting that is not there, or not for them. */
  | {
      readonly status: 'found';
      readonly meeting: string;
      readonly meetings: readonly HeldSummary[];
      readonly missed: boolean;
      /** Its agenda, where it came along. */
      readonly running: Running | null;
    }
  /** `said`: the server's own words, where it refused. */
  | { readonly status: 'none'; readonly why: 'nothing' | 'nobody' | 'offline' | 'refused' | 'failed'; readonly said: string };

/** The first look is on its way before there is a page to show what comes of it. */
export type FirstLook = Promise<Opening> | null;

interface Where {
  /** The meeting that a link leads to. */
  readonly asked: string | null;
  /** The one that is shown now. */
  readonly shown: string | null;
}

function foundIn({ meetings, running }: Opening, { asked, shown }: Where): Found {
  const held = meetings.filter(isHeld);
  // Who is in the middle of writing about a meeting is not led away from it, nor who has followed a link to it.
  const written = held.find(({ id }) => (id === shown && keptFor(id).length > 0) || (id === asked && (shown ?? id) === id));
  const chosen = written ?? meetingToShow(held, shown, dayOf(new Date().toISOString()));
  if (chosen === undefined) return { status: 'none', why: 'nothing', said: '' };
  const missed = asked !== null && seriesOfImported(asked) === null && !held.some(({ id }) => id === asked);
  return { status: 'found', meeting: chosen.id, meetings: held, missed, running: running?.agenda.meeting === chosen.id ? running : null };
}

function notFound(error: unknown): Found {
  if (error instanceof Nobody) return { status: 'none', why: 'nobody', said: '' };
  // A token that ran out, or that our server does not take: signing in anew is the way on.
  if (error instanceof Refused && error.status === UNAUTHORIZED) return { status: 'none', why: 'nobody', said: '' };
  if (error instanceof Refused) {
    const why = isPassing(error.status) ? 'failed' : 'refused';
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
 * @param first the first look, where it is on its way already
 */
export function useMeeting(
  api: Api,
  chat: string | null,
  asked: string | null,
  first: FirstLook,
): { readonly found: Found; readonly show: (meeting: string) => void; readonly again: () => void } {
  const [found, setFound] = useState<Found>({ status: 'looking' });
  const shown = useRef<string | null>(null);
  const early = useRef(first);
  const show = useCallback((meeting: string): void => {
    shown.current = meeting;
    setFound((before) => (before.status === 'found' ? { ...before, meeting, running: null } : before));
  }, []);
  const again = useCallback((): void => {
    const looking = early.current ?? api.opening(chat, asked);
    early.current = null;
    void looking
      .then((opening) => foundIn(opening, { asked, shown: shown.current }))
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
