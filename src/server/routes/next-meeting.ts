import { nextMeetingIcs } from '../../documents/next-meeting-ics.ts';
import { timeInText } from '../../read/dates/time-in-text.ts';
import { textsFor } from '../../texts/texts.ts';
import { minutesAsked } from '../minutes-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';
import { sendDocument } from '../send-document.ts';

/** `GET /api/meetings/:id/next-meeting.ics`: the next meeting for a calendar; 404 where its day is not set. */
export const nextMeeting =
  (parts: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const view = await minutesAsked(parts, req.params.id, res.locals.actor);
    const { nextMeeting: next, council, language } = view;
    const content = next === null ? null : nextMeetingIcs(view, timeInText(next.text));
    if (content === null || next?.date == null) throw new ProblemError(PROBLEMS.notFound, language);
    const name = textsFor(language).fileOfNextMeeting({ date: next.date, council });
    sendDocument(res, { content, type: 'text/calendar; charset=utf-8', name, ending: 'ics' });
  };
