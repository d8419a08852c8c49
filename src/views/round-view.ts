import { numberOf } from '../core/agenda.ts';
import type { PlannedMeeting, Round, Turn } from '../core/meeting.ts';
import type { Name } from '../core/origin.ts';
import { nextSpeaker, speakerOf } from '../core/round.ts';
import type { FoundedSeries } from '../core/series.ts';
import { entriesOfRound } from './entries.ts';

export interface RoundView {
  readonly id: string;
  readonly item: number;
  readonly question: string | null;
  readonly free: boolean;
  readonly status: 'open' | 'closed';
  /** Who has the floor; null in a free round and when all have had their turn. */
  readonly speaker: Name | null;
  readonly next: Name | null;
  /** In the order of the round: `done` have had the floor (passed and skipped too), `waiting` not yet. */
  readonly done: readonly Name[];
  readonly waiting: readonly Name[];
  readonly passed: readonly Name[];
  readonly skipped: readonly Name[];
  /** Who had no entry when it closed. */
  readonly unanswered: readonly Name[];
  readonly entries: readonly { readonly name: Name; readonly text: string }[];
}

/** How a round stands: who has the floor, who is next, who has had it, and what was said. */
export function roundView(series: FoundedSeries, meeting: PlannedMeeting, round: Round): RoundView {
  const entries = entriesOfRound(series, meeting, round);
  const named = (of: (turn: Turn) => boolean): readonly Name[] => round.turns.filter(of).map((turn) => turn.name);
  const open = round.status === 'open';
  const wrote = new Set(entries.map((entry) => entry.name));
  return {
    id: round.id,
    item: numberOf(meeting, round.item),
    question: round.question,
    free: round.free,
    status: round.status,
    speaker: open ? speakerOf(round) : null,
    next: open ? nextSpeaker(round) : null,
    done: named(hasHadFloor),
    waiting: named((turn) => turn.state === 'waiting' || (round.free && turn.state === 'speaking')),
    passed: named((turn) => turn.state === 'passed'),
    skipped: named((turn) => turn.state === 'skipped'),
    unanswered: open ? [] : named((turn) => !wrote.has(turn.name)),
    entries: entries.map(({ name, text }) => ({ name, text })),
  };
}

function hasHadFloor(turn: Turn): boolean {
  switch (turn.state) {
    case 'waiting':
    case 'speaking':
      return false;
    case 'done':
    case 'passed':
    case 'skipped':
      return true;
  }
}
