import type { Command } from '../core/command.ts';
import { waitsUntil } from '../core/consensus.ts';
import { openRound, speakerOf, turnOf } from '../core/round.ts';
import { type Context, command, IGNORED, record, refuseOnce } from './context.ts';
import type { Found } from './keyword-match.ts';
import type { BareMeaning } from './keywords.ts';
import type { Reading } from './reading.ts';
import { readAcclaimed, readClosing } from './vote.ts';

type Reader = (context: Context, found: Found<BareMeaning>) => Reading;

const AFTER_BREAK_MS = 10 * 60_000;
/** The core passes a second `nästa` over within this time; it is no member's mistake then. */
const SAME_STEP_MS = 5_000;

const always =
  (asked: Command): Reader =>
  () =>
    command(asked);
const numberedBy =
  (build: (first: number, second: number) => Command): Reader =>
  (_, { numbers: [first = 0, second = 0] }) =>
    command(build(first, second));

/** An everyday word: passed over in silence where it means nothing now, unless it is said to us. */
const when =
  (means: (context: Context) => boolean, reader: Reader): Reader =>
  (context, found) =>
    context.heard.addressed || means(context) ? reader(context, found) : IGNORED;

/** Steps are for chair and secretary; a member is told once. */
const step =
  (reader: Reader): Reader =>
  (context, found) =>
    context.takesPart && !context.leads ? refuseOnce(context, { code: 'role' }, found.word) : reader(context, found);

/** "Jag invänder" is said of many things. */
const waitsForObjections = ({ meeting, takesPart }: Context): boolean =>
  takesPart && meeting?.status === 'open' && meeting.lines.some((line) => waitsUntil(line) !== null);

const isOpen = ({ meeting }: Context): boolean => meeting?.status === 'open';
const isRunning = ({ meeting }: Context): boolean => meeting?.status === 'open' || meeting?.status === 'paused';

/** My turn is running: `klar`, `pass`, `senare` end it. */
function isSpeaking({ meeting, standing, hasTurn }: Context): boolean {
  const round = meeting === null ? null : openRound(meeting);
  return hasTurn && round !== null && turnOf(round, standing.name)?.state === 'speaking';
}

const isSpeaker = ({ meeting, standing, hasTurn }: Context): boolean => {
  const round = meeting === null ? null : openRound(meeting);
  return hasTurn && round !== null && speakerOf(round) === standing.name;
};

/** "Tillbaka!" after a break: somebody has sat down again. */
function isAfterBreak({ meeting, heard }: Context): boolean {
  if (meeting?.status === 'paused') return true;
  if (meeting?.status !== 'open' || meeting.resumedAt === null) return false;
  return Date.parse(heard.at) - Date.parse(meeting.resumedAt) <= AFTER_BREAK_MS;
}

function isSameStep({ meeting, standing, heard }: Context): boolean {
  const last = meeting?.lastStep ?? null;
  return last !== null && last.by !== standing.name && Math.abs(Date.parse(heard.at) - Date.parse(last.at)) <= SAME_STEP_MS;
}

/** `nästa`: the speaker's ends their turn, that of chair and secretary moves the meeting on. */
const next: Reader = (context, found) => {
  const asked = command({ type: 'takeNext', leaving: null });
  if (context.leads || !context.takesPart || isSpeaker(context) || isSameStep(context)) return asked;
  return refuseOnce(context, { code: 'role' }, found.word);
};

const endTurn = (how: 'done' | 'passed' | 'later'): Reader => when(isSpeaking, always({ type: 'endTurn', how, turn: null }));

const READERS: Readonly<Record<BareMeaning, Reader>> = {
  start: always({ type: 'startMeeting' }),
  end: always({ type: 'endMeeting' }),
  pause: always({ type: 'pauseMeeting' }),
  resume: always({ type: 'resumeMeeting' }),
  present: when(({ meeting }) => meeting !== null, always({ type: 'recordPresent', names: [], remote: false })),
  presentRemotely: always({ type: 'recordPresent', names: [], remote: true }),
  apologies: always({ type: 'recordApology', names: [] }),
  arrival: numberedBy((item) => ({ type: 'recordArrival', names: [], item })),
  leaving: numberedBy((item) => ({ type: 'recordLeaving', names: [], item })),
  takeUp: step(numberedBy((number) => ({ type: 'takeUpItem', number, leaving: null }))),
  next: when((context) => (context.leads ? isRunning(context) : context.takesPart && isOpen(context)), next),
  back: when((context) => context.takesPart && isOpen(context) && !isAfterBreak(context), step(always({ type: 'goBack', leaving: null }))),
  move: numberedBy((number, before) => ({ type: 'moveItem', number, before })),
  postpone: always({ type: 'postponeItem', title: null, reason: null }),
  continue: always({ type: 'continueItem' }),
  adopt: numberedBy((number) => ({ type: 'adoptProposal', number })),
  reject: numberedBy((number) => ({ type: 'rejectProposal', number })),
  round: always({ type: 'startRound', question: null, free: false }),
  freeRound: always({ type: 'startRound', question: null, free: true }),
  done: endTurn('done'),
  pass: endTurn('passed'),
  later: endTurn('later'),
  doneAction: numberedBy((number) => ({ type: 'followUpAction', number, status: 'done', reason: null })),
  dropAction: numberedBy((number) => ({ type: 'followUpAction', number, status: 'dropped', reason: null })),
  reopenAction: numberedBy((number) => ({ type: 'followUpAction', number, status: 'open', reason: null })),
  undo: always({ type: 'undo' }),
  agenda: () => ({ kind: 'show', show: { what: 'agenda' } }),
  actions: () => ({ kind: 'show', show: { what: 'actions', mine: false } }),
  myActions: () => ({ kind: 'show', show: { what: 'actions', mine: true } }),
  minutes: () => ({ kind: 'show', show: { what: 'minutes' } }),
  help: (context) => showHelp(context),
  objection: when(waitsForObjections, () => record({ kind: 'objection', text: '', proposal: null })),
  acclaimed: readAcclaimed,
  closeVote: (context, { numbers }) => readClosing(context, numbers[0]),
};

export const showHelp = (context: Context): Reading => ({ kind: 'show', show: { what: 'help', leads: context.leads } });

/** What a message that is exactly a command means now. */
export const readBare = (context: Context, found: Found<BareMeaning>): Reading => READERS[found.meaning](context, found);
