import { currentItem } from '../agenda.ts';
import type { Command } from '../command.ts';
import type { MeetingFact } from '../event.ts';
import type { PlannedMeeting, Round } from '../meeting.ts';
import type { Name } from '../origin.ts';
import { hasLeft, isStillToCome } from '../part.ts';
import { leads, membersOf, type Standing } from '../people.ts';
import { openRound, speakerOf, turnOf } from '../round.ts';
import type { Series } from '../series.ts';
import type { Facts } from './decision.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Who is in a round: ordered, the present with the chair last, or all when only the starter has reported; free, all without apology. */
function orderOf(series: Series, meeting: PlannedMeeting, actor: Standing, free: boolean): readonly Name[] {
  const recordOf = (name: Name) => meeting.attendance.find((one) => one.name === name);
  const members = membersOf(series, meeting.date).map((member) => member.name);
  const able = members.filter((name) => recordOf(name)?.status !== 'apology' && !hasLeft(meeting, name) && !isStillToCome(meeting, name));
  if (free) return able;
  const others = able.filter((name) => name !== actor.name && name !== meeting.chair);
  const reported = others.some((name) => recordOf(name)?.status === 'present');
  const present = reported ? able.filter((name) => recordOf(name)?.status === 'present') : able;
  return [...present.filter((name) => name !== meeting.chair), ...present.filter((name) => name === meeting.chair)];
}

/** `laget runt`, `fri runda`: a round on the item that is up. A new one closes the one before. */
export function startRound(series: Series, meeting: PlannedMeeting, actor: Standing, { question, free }: Of<'startRound'>): Facts {
  const item = currentItem(meeting);
  if (item === null) return { code: 'noItem' };
  const open = openRound(meeting);
  // Written twice by mistake: nobody has had the floor yet, so it is the same round.
  const same = open !== null && open.free === free && open.question === question;
  if (same && open.turns.every((turn) => turn.state === 'waiting' || turn.state === 'speaking')) return [];
  const closed: readonly MeetingFact[] = open === null ? [] : [{ type: 'roundClosed', round: open.id }];
  const order = orderOf(series, meeting, actor, free);
  return [...closed, { type: 'roundStarted', round: `r${meeting.rounds.length + 1}`, item: item.id, question, free, order }];
}

/** Who comes back later in the round goes last, but before a chair who has not had the floor. */
function beforeChair(meeting: PlannedMeeting, round: Round, name: Name): Name | null {
  const chair = meeting.chair;
  return chair !== null && chair !== name && turnOf(round, chair)?.state === 'waiting' ? chair : null;
}

function ended(meeting: PlannedMeeting, round: Round, name: Name, how: Of<'endTurn'>['how']): Facts {
  const turn = turnOf(round, name);
  if (turn === null || turn.state === 'done') return [];
  const type = 'turnEnded';
  if (how !== 'later') return [{ type, round: round.id, name, how, viaNext: false, before: null }];
  // A second `senare` is a pass; in a free round there is no order to come back in.
  if (turn.deferred || round.free) return [{ type, round: round.id, name, how: 'passed', viaNext: false, before: null }];
  return [{ type, round: round.id, name, how: 'later', viaNext: false, before: beforeChair(meeting, round, name) }];
}

/**
 * `klar`, `pass`, `senare`: the speaker's own; for who leads it ends whoever's turn it is. A button carries the name
 * it was drawn for, so that a late second press does not end the next person's turn.
 */
export function endTurn(meeting: PlannedMeeting, actor: Standing, { how, turn }: Of<'endTurn'>): Facts {
  const round = openRound(meeting);
  if (round === null) return { code: 'noRound' };
  if (round.free) {
    return turnOf(round, actor.name) === null ? { code: 'notInRound', name: actor.name } : ended(meeting, round, actor.name, how);
  }
  const speaker = speakerOf(round);
  if (speaker === null || (turn !== null && turn !== speaker)) return { code: 'stale' };
  if (speaker !== actor.name && !leads(actor)) return { code: 'turn', name: speaker };
  return ended(meeting, round, speaker, how);
}

/** `hoppa över @A`: wherever in the round they are. */
export function skipTurn(meeting: PlannedMeeting, { name }: Of<'skipTurn'>): Facts {
  const round = openRound(meeting);
  if (round === null) return { code: 'noRound' };
  const turn = turnOf(round, name);
  if (turn === null) return { code: 'notInRound', name };
  const waits = turn.state === 'waiting' || turn.state === 'speaking';
  return waits ? [{ type: 'turnEnded', round: round.id, name, how: 'skipped', viaNext: false, before: null }] : [];
}

/** `ordet: @A`: a guest of the item may be let in; the interrupted speaker is next. */
export function giveFloor(meeting: PlannedMeeting, { name }: Of<'giveFloor'>): Facts {
  const round = openRound(meeting);
  if (round === null || round.free) return { code: 'noRound' };
  const guest = meeting.guests.some((one) => one.name === name && one.items.includes(round.item));
  if (turnOf(round, name) === null && !guest) return { code: 'notInRound', name };
  return speakerOf(round) === name ? [] : [{ type: 'floorGiven', round: round.id, name }];
}
