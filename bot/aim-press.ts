import { numberOf } from '../src/core/agenda.ts';
import { waitingIn } from '../src/core/approval.ts';
import type { PlannedMeeting } from '../src/core/meeting.ts';
import type { FoundedSeries } from '../src/core/series.ts';
import type { Incoming } from '../src/incoming.ts';
import { approvalText } from '../src/texts/approval-text.ts';
import { textsFor } from '../src/texts/texts.ts';
import { peopleMeant } from './call-view.ts';
import type { Call } from './calls.ts';
import type { Press, Verb } from './cards/press.ts';
import { type Drawn, isLate } from './press.ts';

type Pressed = Extract<Incoming, { kind: 'command' }>;

/** What concerns the minutes of a meeting that is over. */
const OF_ENDED: readonly Verb[] = ['verify', 'requestChange', 'comment'];

/** What confirms what Teams has seen. */
const SEEN: readonly Verb[] = ['seenPresent', 'seenRemote', 'seenLeft'];

/**
 * Aims a press at what it means: the meeting that its card was drawn for, or one that the card names, with the words
 * that only the meeting can give.
 * @param call what Teams says of its meeting
 * @returns null where the meeting has left the card behind, or the data was made up
 */
export function aim(incoming: Pressed, press: Press, drawn: Drawn, call: Call | null): Pressed | null {
  if (OF_ENDED.some((verb) => verb === press.verb)) return drawn.foreign ? null : incoming;
  if (!drawn.current || isLate(press, drawn.meeting)) return null;
  if (press.verb === 'askChange') return atEarlier(incoming, press, drawn.meeting);
  return SEEN.some((verb) => verb === press.verb) ? named(incoming, press, drawn, call) : worded(incoming, drawn.series, drawn.meeting);
}

/** Those whom Teams has seen and who still are as the card showed them; where there is nobody, never the one who pressed. */
function named(incoming: Pressed, { verb, item, until = '' }: Press, { series, meeting }: Drawn, call: Call | null): Pressed | null {
  const names = peopleMeant(series, meeting, call, { here: verb !== 'seenLeft', item, until });
  const { command } = incoming;
  if (names.length === 0) return null;
  if (command.type === 'recordPresent') return { ...incoming, command: { ...command, names } };
  const left = numberOf(meeting, item);
  return command.type === 'recordLeaving' && left > 0 ? { ...incoming, command: { ...command, names, item: left } } : null;
}

/** Of the minutes that wait here, those that were chosen on the card. */
function atEarlier(incoming: Pressed, { minutes }: Press, meeting: PlannedMeeting): Pressed | null {
  const chosen = waitingIn(meeting).find((one) => one.meeting !== undefined && one.meeting === minutes);
  return chosen?.meeting === undefined ? null : { ...incoming, place: { kind: 'meeting', meeting: chosen.meeting } };
}

/** All that wait, which are those that were shown, and the whole sentence of the decision around the remark that was typed. */
function worded(incoming: Pressed, series: FoundedSeries, meeting: PlannedMeeting): Pressed {
  const { command } = incoming;
  if (command.type !== 'approveMinutes') return incoming;
  const meetings = waitingIn(meeting);
  const text = approvalText({ title: series.documentTitle, meetings, on: meeting.date, remark: command.text }, textsFor(series.language));
  return { ...incoming, command: { ...command, numbers: meetings.map(({ number }) => number), text } };
}
