import { dayOf } from '../../core/day.ts';
import type { Actor, Day } from '../../core/origin.ts';
import type { Councils, MeetingSummary } from '../../councils.ts';
import { isHeld, meetingToShow } from '../../meeting-to-show.ts';
import { type AgendaFor, agendaFor } from '../agenda-for.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { meetingsStanding } from '../meetings-standing.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { seriesOf } from '../series-of.ts';

/** A running agenda, and the version of the meeting that it shows: its stream goes on from there. */
export interface Running {
  readonly agenda: AgendaFor;
  readonly version: number;
}

/** What the tab opens with: the meetings of one council, none for who has no council, and the agenda of the one to show. */
export interface Opening {
  readonly meetings: readonly MeetingSummary[];
  readonly running: Running | null;
}

async function running(councils: Councils, id: string, actor: Actor, today: Day): Promise<Running> {
  const read = await meetingAsked(councils, id, actor);
  return { agenda: agendaFor(read, actor, today), version: read.version };
}

/**
 * `GET /api/opening?chat=&meeting=`: all that the tab needs to show itself, in one answer, because each costs a slow phone
 * half a second. `meeting` is one that a link leads to: its council comes before the others, and it is the one to show.
 */
export const opening =
  ({ councils, now }: Parts): KnownHandler =>
  async (req, res) => {
    const { actor } = res.locals;
    const { chat, meeting } = req.query;
    const linked = typeof meeting === 'string' ? meeting : null;
    const today = dayOf(now().toISOString());
    const all = await seriesOf(councils, chat, actor);
    const series = all.find(({ id }) => linked?.startsWith(`${id}_`)) ?? all[0];
    const meetings = series === undefined ? [] : await meetingsStanding(councils, series, actor, today);
    const held = meetings.filter(isHeld);
    const shown = held.find(({ id }) => id === linked) ?? meetingToShow(held, null, today);
    const answer: Opening = { meetings, running: shown === undefined ? null : await running(councils, shown.id, actor, today) };
    res.json(answer);
  };
