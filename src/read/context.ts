import type { Command } from '../core/command.ts';
import { dayOf } from '../core/day.ts';
import type { LineBody } from '../core/line.ts';
import type { PlannedMeeting } from '../core/meeting.ts';
import type { Day } from '../core/origin.ts';
import { leads, type Standing, standingOf, takesPart } from '../core/people.ts';
import type { Refusal } from '../core/refusal.ts';
import { isHeard, openRound } from '../core/round.ts';
import type { Language } from '../core/vocabulary.ts';
import type { Known } from './names.ts';
import type { Heard, Reading } from './reading.ts';

/** A text's surroundings, worked out once for all that read it. */
export interface Context {
  readonly heard: Heard;
  readonly standing: Standing;
  /** Chair or secretary. */
  readonly leads: boolean;
  readonly takesPart: boolean;
  /** The planned or open meeting; null before the first is planned. */
  readonly meeting: PlannedMeeting | null;
  readonly known: Known;
  readonly language: Language;
  /** The day that dates count from. */
  readonly day: Day;
  /** What the person writes is their entry now. */
  readonly hasTurn: boolean;
}

/** Dates count from the meeting's day: also in a correction that comes the day after. Before it opens, from today. */
export const meetingDay = (heard: Heard, meeting: PlannedMeeting | null): Day =>
  meeting === null || meeting.status === 'planned' ? dayOf(heard.at) : (meeting.date ?? dayOf(heard.at));

export function contextOf(heard: Heard): Context {
  const { series, meeting: current } = heard.council;
  const standing = standingOf(series, current, heard.actor);
  const meeting = current.status === 'unplanned' ? null : current;
  const round = meeting?.status === 'open' ? openRound(meeting) : null;
  const part = takesPart(standing);
  return {
    heard,
    standing,
    leads: leads(standing),
    takesPart: part,
    meeting,
    known: { council: heard.council, mentions: heard.mentions },
    language: series.status === 'founded' ? series.language : 'sv',
    day: meetingDay(heard, meeting),
    hasTurn: part && round !== null && isHeard(round, standing.name),
  };
}

export const IGNORED: Reading = { kind: 'ignored' };
export const command = (asked: Command): Reading => ({ kind: 'command', command: asked });
export const record = (body: LineBody): Reading => command({ type: 'recordLine', body });
/** What is wrong, said every time. */
export const refuse = (refusal: Refusal): Reading => ({ kind: 'refused', refusal, once: null });

/** Said once per key, person and meeting; to who spoke to us by name, every time. */
export const refuseOnce = ({ heard }: Context, refusal: Refusal, once: string): Reading => ({
  kind: 'refused',
  refusal,
  once: heard.addressed ? null : once,
});
