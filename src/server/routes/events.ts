import { sightOf } from '../../core/access.ts';
import { dayOf } from '../../core/day.ts';
import type { Actor } from '../../core/origin.ts';
import type { Councils, MeetingRead } from '../../councils.ts';
import { agendaFor } from '../agenda-for.ts';
import { keepInformed, SSE_COMMENT, sseEvent } from '../live.ts';
import { meetingAsked } from '../meeting-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';

/** The council's meeting of now, for who looks at one that has ended: where to go on. Null for the meeting of now. */
async function nextMeeting(councils: Councils, { series, meeting: { id } }: MeetingRead, actor: Actor): Promise<string | null> {
  const next = (await councils.council(series.id))?.meeting;
  if (next === undefined || next.status === 'unplanned' || next.id === id) return null;
  if (sightOf({ series, meeting: next }, actor) === null) return null;
  return JSON.stringify({ id: next.id, series: series.id, number: next.number, date: next.date, status: next.status });
}

/**
 * `GET /api/meetings/:id/events`: the running agenda as far as the actor sees it, now and after each change. Every
 * `agenda` event is the whole state, so that who missed some has missed nothing; its id is the meeting's version.
 * `series` names the council's next meeting once this one has ended.
 */
export const events =
  ({ councils, closing, now }: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const { actor, holdsMs } = res.locals;
    const { id } = req.params;
    const lastSeen = req.get('Last-Event-ID');
    const first = await meetingAsked(councils, id, actor);
    let said = '';
    let pointedTo: string | null = null;

    const say = async (): Promise<string> => {
      const read = await meetingAsked(councils, id, actor);
      const agenda = sseEvent('agenda', JSON.stringify(agendaFor(read, actor, dayOf(now().toISOString()))), read.version);
      const next = await nextMeeting(councils, read, actor);
      const seen = said === '' && lastSeen === String(read.version);
      const news = [
        seen ? SSE_COMMENT : agenda === said ? '' : agenda,
        next === null || next === pointedTo ? '' : sseEvent('series', next),
      ];
      said = agenda;
      pointedTo = next;
      return news.join('');
    };

    await keepInformed(res, {
      say,
      subscribe: (changed) => councils.subscribe(({ series }) => series === first.series.id && changed()),
      closing,
      holdsMs,
    });
  };
