import type { Answer, Show } from './answer.ts';
import type { Slip } from './ballot-box.ts';
import { slipOf, voteToCount } from './ballot-seals.ts';
import { onDeletion, onEdit } from './changed-message.ts';
import type { Command } from './core/command.ts';
import type { Council } from './core/council.ts';
import { decide } from './core/decide/decide.ts';
import type { Event, Fact } from './core/event.ts';
import type { Line } from './core/line.ts';
import type { Meeting } from './core/meeting.ts';
import type { Origin } from './core/origin.ts';
import { memberOf, standingOf, takesPart } from './core/people.ts';
import type { Series } from './core/series.ts';
import type { Language } from './core/vocabulary.ts';
import type { Tally, Vote } from './core/vote.ts';
import type { HeardBefore } from './heard-before.ts';
import type { Incoming } from './incoming.ts';
import type { Part } from './lane-state.ts';
import { withApprovals } from './read/approvals.ts';
import { readEdit } from './read/read-edit.ts';
import { readMessage } from './read/read-message.ts';
import type { Reading } from './read/reading.ts';
import { readEditedVote } from './read/vote.ts';

/** What an incoming comes to: events for one part of the council, or an answer that stores nothing. */
export type Outcome =
  | {
      readonly kind: 'record';
      readonly into: Part;
      readonly events: readonly Event<Fact>[];
      readonly tie: Event<Fact> | null;
      readonly slip: Slip | null;
    }
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** A secret vote is to be closed: asks for its ballots to be counted first. */
  | { readonly kind: 'count'; readonly vote: Vote }
  /** Wants the chat tied to another council. */
  | { readonly kind: 'series'; readonly name: string };

/** The key of a chat message in the record: its id is only unique within its conversation. */
export function messageKey(incoming: Incoming): string | null {
  if (incoming.kind === 'command') return null;
  return incoming.place.kind === 'chat' ? `${incoming.place.chat}#${incoming.message}` : incoming.message;
}

export const languageOf = (series: Series): Language => (series.status === 'founded' ? series.language : 'sv');
const seriesId = (series: Series): string | null => (series.status === 'founded' ? series.id : null);
const idOf = (meeting: Meeting): string => (meeting.status === 'unplanned' ? '' : meeting.id);
const linesOf = (meeting: Meeting): readonly Line[] => (meeting.status === 'unplanned' ? [] : meeting.lines);

const IGNORED: Outcome = { kind: 'answer', answer: { status: 'ignored' } };

type Said = Extract<Incoming, { kind: 'message' | 'edit' | 'undelete' }>;

function read(incoming: Said, council: Council, line: Line | undefined): Reading {
  const heard = {
    text: incoming.text,
    addressed: incoming.mentioned,
    mentions: incoming.mentions,
    actor: incoming.actor,
    at: incoming.at,
    council,
    chat: incoming.place.kind === 'chat' ? incoming.place.chat : null,
  };
  return line === undefined ? readMessage(heard) : readEdit(heard, line);
}

/** The command in an incoming, or what else it means. */
function readingOf(incoming: Incoming, council: Council, before: HeardBefore): Reading {
  if (incoming.kind === 'command') return { kind: 'command', command: incoming.command };
  const key = messageKey(incoming);
  const line = [...linesOf(council.previous), ...linesOf(council.meeting)].findLast((one) => one.message === key);
  if (incoming.kind === 'delete') {
    return asked(line === undefined ? key !== null && onDeletion(council, key) : { type: 'withdrawLine', line: line.id });
  }
  if (incoming.kind === 'message') return read(incoming, council, undefined);
  const reading = read(incoming, council, line);
  if (line !== undefined || key === null || !before.knowsMessage(key)) return reading;
  if (reading.kind === 'ignored') return asked(onEdit(null, council, key));
  if (reading.kind !== 'command') return reading;
  return readEditedVote(reading.command, council.meeting) ?? asked(onEdit(reading.command, council, key));
}

const asked = (command: Command | null | false): Reading =>
  command === null || command === false ? { kind: 'ignored' } : { kind: 'command', command };

/** Whether a later word about the same message has been heard already: an edit that overtook its message is the message. */
function isOvertaken(incoming: Incoming, before: HeardBefore): boolean {
  const key = messageKey(incoming);
  if (key === null || incoming.place.kind === 'meeting') return false;
  return incoming.kind === 'message' ? before.hasChanged(key) || before.knowsMessage(key) : before.isOvertaken(key, incoming.at);
}

function known(council: Council, version: number): Outcome {
  return { kind: 'answer', answer: { status: 'known', series: seriesId(council.series), meeting: idOf(council.meeting), version } };
}

/** Ties an Entra object id to the member with that address or of that name, once, at first use. */
function tieOf(incoming: Incoming, council: Council, origin: Origin): Event<Fact> | null {
  const { key } = incoming.actor;
  if (council.series.status !== 'founded' || key === null || council.series.keys[key] !== undefined) return null;
  const member = memberOf(council.series, incoming.actor);
  if (member === null || Object.values(council.series.keys).includes(member.name)) return null;
  return { type: 'memberTied', name: member.name, key, origin: { ...origin, source: `tie:${key}`, message: null } };
}

/**
 * From incoming to events, in one council at one moment: read, then decide.
 * @param version the version of the meeting's stream, for the answer to what was known
 * @param counted what the box of the secret vote holds that this closes; undefined until it has been asked for
 */
export function interpret(incoming: Incoming, council: Council, before: HeardBefore, version: number, counted?: readonly Tally[]): Outcome {
  if (before.isStored(incoming.source) || before.hasPassed(incoming.source) || isOvertaken(incoming, before))
    return known(council, version);
  const reading = readingOf(incoming, council, before);
  const language = languageOf(council.series);
  const series = seriesId(council.series);
  switch (reading.kind) {
    case 'ignored':
      return IGNORED;
    case 'series':
      return { kind: 'series', name: reading.name };
    case 'refused':
      return { kind: 'answer', answer: { status: 'refused', refusal: reading.refusal, once: reading.once, series, language } };
    case 'show':
      if (!isShown(reading.show, council, incoming)) {
        const refused = { status: 'refused', refusal: { code: 'onlooker' }, once: 'onlooker', series, language } as const;
        return { kind: 'answer', answer: refused };
      }
      return series === null
        ? IGNORED
        : { kind: 'answer', answer: { status: 'shown', show: reading.show, series, meeting: idOf(council.meeting), language } };
    case 'command':
      return carryOut(withApprovals(reading.command, council, incoming.at), incoming, council, counted);
  }
}

/** What the bot posts everybody in the chat sees, so that only who takes part has it posted; a search finds what its asker may see. */
const isShown = ({ what }: Show, { series, meeting }: Council, { actor }: Incoming): boolean =>
  what === 'help' || what === 'search' || takesPart(standingOf(series, meeting, actor));

function carryOut(command: Command, incoming: Incoming, council: Council, counted?: readonly Tally[]): Outcome {
  const sealed = counted === undefined ? voteToCount(command, council.meeting) : null;
  if (sealed !== null) return { kind: 'count', vote: sealed };
  const message = messageKey(incoming);
  const act = { actor: incoming.actor, at: incoming.at, message };
  const decision = decide(command, council, counted === undefined ? act : { ...act, counted });
  if (decision.status === 'refused') {
    const { refusal } = decision;
    const once = refusal.code === 'onlooker' || refusal.code === 'unverified' ? refusal.code : null;
    const answer: Answer = { status: 'refused', refusal, once, series: seriesId(council.series), language: languageOf(council.series) };
    return { kind: 'answer', answer };
  }
  const { name } = standingOf(council.series, decision.into === 'previous' ? council.previous : council.meeting, incoming.actor);
  const { source, at, channel } = incoming;
  const quoted = 'quoted' in incoming && incoming.quoted !== undefined ? { quoted: incoming.quoted } : {};
  const origin: Origin = { source, by: name, at, channel, message, ...quoted };
  const facts: readonly Fact[] = decision.facts;
  const events = facts.map((fact): Event<Fact> => ({ ...fact, origin }));
  const tie = events.length > 0 ? tieOf(incoming, council, origin) : null;
  return { kind: 'record', into: decision.into, events, tie, slip: slipOf(command, facts) };
}
