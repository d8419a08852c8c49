import type { Event, MeetingFact } from '../event.ts';
import type { MeetingBody, Round, Turn } from '../meeting.ts';
import type { Name } from '../origin.ts';

type Of<T extends MeetingFact['type']> = Event<Extract<MeetingFact, { type: T }>>;

/** The rounds with one of them changed. */
export const changeRound = (meeting: MeetingBody, id: string, change: (round: Round) => Round): readonly Round[] =>
  meeting.rounds.map((round) => (round.id === id ? change(round) : round));

const set = (turns: readonly Turn[], name: Name, change: Partial<Turn>): readonly Turn[] =>
  turns.map((turn) => (turn.name === name ? { ...turn, ...change } : turn));

/** Gives the floor to the first who waits, if nobody has it. In a free round everybody has it. */
function giveOn(round: Round): Round {
  if (round.free || round.turns.some((turn) => turn.state === 'speaking')) return round;
  const next = round.turns.find((turn) => turn.state === 'waiting');
  return next === undefined ? round : { ...round, turns: set(round.turns, next.name, { state: 'speaking' }) };
}

function insert(turns: readonly Turn[], turn: Turn, before: Name | null): readonly Turn[] {
  const rest = turns.filter((one) => one.name !== turn.name);
  const at = before === null ? -1 : rest.findIndex((one) => one.name === before);
  return at < 0 ? [...rest, turn] : [...rest.slice(0, at), turn, ...rest.slice(at)];
}

export function startRound({ round: id, item, question, free, order }: Of<'roundStarted'>): Round {
  const turns = order.map((name): Turn => ({ name, state: free ? 'speaking' : 'waiting', deferred: false }));
  return giveOn({ id, item, question, free, status: 'open', turns });
}

export function joinRound(round: Round, { name, before }: Of<'roundJoined'>): Round {
  const turn: Turn = { name, state: round.free ? 'speaking' : 'waiting', deferred: false };
  return giveOn({ ...round, turns: insert(round.turns, turn, before) });
}

export function endTurn(round: Round, { name, how, before }: Of<'turnEnded'>): Round {
  switch (how) {
    case 'done':
    case 'passed':
    case 'skipped':
      return giveOn({ ...round, turns: set(round.turns, name, { state: how }) });
    case 'later':
      return giveOn({ ...round, turns: insert(round.turns, { name, state: 'waiting', deferred: true }, before) });
  }
}

/** The floor out of order: the interrupted speaker waits, and is next. */
export function giveFloor(round: Round, { name }: Of<'floorGiven'>): Round {
  const interrupted = round.turns.find((turn) => turn.state === 'speaking' && turn.name !== name);
  const turn = round.turns.find((one) => one.name === name);
  const waiting = interrupted === undefined ? round.turns : set(round.turns, interrupted.name, { state: 'waiting' });
  const had = turn !== undefined && turn.state !== 'waiting';
  const speaking: Turn = { name, state: 'speaking', deferred: turn?.deferred ?? false };
  const turns = had
    ? set(waiting, name, { state: 'speaking' })
    : insert(waiting, speaking, interrupted?.name ?? firstWaiting(waiting, name));
  return { ...round, turns };
}

const firstWaiting = (turns: readonly Turn[], except: Name): Name | null =>
  turns.find((turn) => turn.state === 'waiting' && turn.name !== except)?.name ?? null;

export const reopenEntry = (round: Round, name: Name): Round => ({ ...round, turns: set(round.turns, name, { state: 'speaking' }) });
