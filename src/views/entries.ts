import { numberedItems } from '../core/agenda.ts';
import type { Line } from '../core/line.ts';
import type { ItemId, PlannedMeeting, Round } from '../core/meeting.ts';
import type { Name } from '../core/origin.ts';
import type { FoundedSeries } from '../core/series.ts';
import { inMembersOrder } from './attendance.ts';
import type { MinutesItem } from './minutes.ts';
import { sourceOf } from './source.ts';

type RoundOfItem = MinutesItem['rounds'][number];
type Entry = RoundOfItem['entries'][number];

const liveEntries = (meeting: PlannedMeeting): readonly Line[] =>
  meeting.lines.filter((line) => line.state === 'live' && line.body.kind === 'entry');

/** Whoever wrote, once: those of the order first, the others as they were recorded. */
const writers = (lines: readonly Line[], order: readonly Name[]): readonly Name[] => {
  const wrote = new Set(lines.map((line) => line.by));
  return [...new Set([...order.filter((name) => wrote.has(name)), ...wrote])];
};

const gathered = (lines: readonly Line[], names: readonly Name[]): readonly Entry[] =>
  names.map((name) => {
    const own = lines.filter((line) => line.by === name);
    return { name, text: own.map((line) => line.body.text).join('\n'), sources: own.map(sourceOf) };
  });

/** The entries of a round, one for each person who wrote: in the order of the round, in a free one in the members'. */
export function entriesOfRound(series: FoundedSeries, meeting: PlannedMeeting, round: Round): readonly Entry[] {
  const lines = liveEntries(meeting).filter((line) => line.round === round.id);
  const order = round.turns.map((turn) => turn.name);
  return gathered(lines, round.free ? inMembersOrder(series, meeting)(writers(lines, order)) : writers(lines, order));
}

/** The item where an early entry goes that no round has taken: the first one meant for a round, else the first. */
function homeOfEarly(meeting: PlannedMeeting): ItemId | null {
  const items = numberedItems(meeting);
  return (items.find((item) => item.round) ?? items[0])?.id ?? null;
}

/** All rounds of an item, and before them what was sent in for a round that was never held. */
export function roundsOfItem(series: FoundedSeries, meeting: PlannedMeeting, item: ItemId): readonly RoundOfItem[] {
  const home = homeOfEarly(meeting);
  const early = liveEntries(meeting).filter((line) => line.round === null && (line.item ?? home) === item);
  const held = meeting.rounds
    .filter((round) => round.item === item)
    .map((round) => ({ question: round.question, entries: entriesOfRound(series, meeting, round) }));
  if (early.length === 0) return held;
  return [{ question: null, entries: gathered(early, inMembersOrder(series, meeting)(writers(early, []))) }, ...held];
}
