import { dayOf } from '../../core/day.ts';
import { agendaFor } from '../agenda-for.ts';
import { meetingAsked } from '../meeting-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';

/** `GET /api/meetings/:id/agenda`: the running agenda, as far as the actor sees it. */
export const agenda =
  ({ councils, now }: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const { actor } = res.locals;
    res.json(agendaFor(await meetingAsked(councils, req.params.id, actor), actor, dayOf(now().toISOString())));
  };
