import type { Response } from 'express';
import { actionsCsv, decisionsCsv } from '../../documents/registers-csv.ts';
import { textsFor } from '../../texts/texts.ts';
import { actionRegister, decisionRegister } from '../../views/registers.ts';
import { type CouncilSeen, meetingsSeen } from '../meetings-seen.ts';
import { minutesFor } from '../minutes-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { sendDocument } from '../send-document.ts';

const sendCsv = (res: Response, content: string, name: string): void =>
  sendDocument(res, { content, type: 'text/csv; charset=utf-8', name, ending: 'csv' });

/** `GET /api/series/:id/decisions.csv`: all decisions that the actor may see. */
export const decisions =
  ({ councils, now }: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const { series, meetings } = await meetingsSeen(councils, req.params.id, res.locals.actor);
    const register = decisionRegister(meetings.map((read) => minutesFor(read, now())));
    sendCsv(res, decisionsCsv(register, series.language), textsFor(series.language).fileOfDecisions({ council: series.name }));
  };

/** Of what a meeting took over, a guest is told how their own items' actions stand, and of no others. */
function heldFor(meetings: CouncilSeen['meetings'], now: Date) {
  const held = meetings.map((read) => ({ view: minutesFor(read, now), read }));
  const seen = new Set(held.flatMap(({ view }) => view.items.flatMap(({ actions }) => actions.map(({ number }) => number))));
  return held.map(({ view, read: { meeting, sight } }) => ({
    view,
    carried: meeting.carriedActions.filter(({ number }) => sight === 'all' || seen.has(number)),
  }));
}

/** `GET /api/series/:id/actions.csv`: all actions that the actor may see, as they stand now. */
export const actions =
  ({ councils, now }: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const { series, meetings } = await meetingsSeen(councils, req.params.id, res.locals.actor);
    const register = actionRegister(heldFor(meetings, now()));
    sendCsv(res, actionsCsv(register, series.language), textsFor(series.language).fileOfActions({ council: series.name }));
  };
