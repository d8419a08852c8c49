import { refusedTo } from '../access.ts';
import type { Command, CommandType } from '../command.ts';
import { reach, reachedBy } from '../consensus.ts';
import type { Act, Council, Decision } from '../council.ts';
import { dayOf } from '../day.ts';
import type { PlannedMeeting } from '../meeting.ts';
import { type Standing, standingOf } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import { hasEnded } from '../review.ts';
import type { Series } from '../series.ts';
import * as agenda from './decide-agenda.ts';
import { approveMinutes } from './decide-approval.ts';
import * as attendance from './decide-attendance.ts';
import * as life from './decide-life.ts';
import * as lines from './decide-lines.ts';
import * as proposals from './decide-proposals.ts';
import { changeEnded, isReview, type ReviewCommand, reviewMinutes } from './decide-review.ts';
import * as rounds from './decide-round.ts';
import { addMember, foundSeries, keepApart, mergePeople, tieChat } from './decide-series.ts';
import * as votes from './decide-vote.ts';
import { after, type Facts, into, refuse } from './decision.ts';

type MeetingCommand = Exclude<Command, { type: 'foundSeries' | 'tieChat' | 'addMember' | 'mergePeople' | 'keepApart' }>;
/** Commands about lines that are there already: they concern the meeting that has the line. */
type LineCommand = Extract<Command, { type: 'correctLine' | 'withdrawLine' | 'restoreLine' }>;

/** What is taken before `starta mötet`: head, people, agenda, early entries, what one wrote, and how one's actions went. */
const BEFORE_START: ReadonlySet<CommandType> = new Set<CommandType>([
  ...(['setHead', 'appoint', 'startMeeting', 'recordPresent', 'recordApology', 'inviteGuest', 'recordArrival', 'recordLeaving'] as const),
  ...([
    'addItem',
    'adoptProposal',
    'rejectProposal',
    'moveItem',
    'renameItem',
    'recordLine',
    'undo',
    'withdrawItem',
    'restoreItem',
    'followUpAction',
    'moveAction',
  ] as const),
]);

/** What waits while the meeting is suspended; the head, people and corrections go on. */
const NOT_IN_PAUSE: ReadonlySet<CommandType> = new Set<CommandType>([
  ...(['takeUpTopic', 'takeUpItem', 'takeNext', 'goBack', 'postponeItem', 'continueItem', 'startRound', 'endTurn'] as const),
  ...([
    'skipTurn',
    'giveFloor',
    'recordLine',
    'openVote',
    'castBallot',
    'enterBallot',
    'closeVote',
    'castingVote',
    'approveMinutes',
  ] as const),
]);

function notNow(meeting: PlannedMeeting, type: CommandType): Refusal | null {
  if (meeting.status === 'planned' && !BEFORE_START.has(type)) return { code: 'noMeeting' };
  if (meeting.status === 'paused' && NOT_IN_PAUSE.has(type)) return { code: 'meetingPaused' };
  return hasEnded(meeting) ? { code: 'noMeeting' } : null;
}

function decideInMeeting(
  series: Series,
  meeting: PlannedMeeting,
  actor: Standing,
  act: Act,
  command: Exclude<MeetingCommand, LineCommand | ReviewCommand>,
): Facts {
  switch (command.type) {
    case 'setHead':
      return [{ type: 'headSet', head: command.head }];
    case 'appoint':
      return [{ type: 'officersAppointed', office: command.office, names: command.names }];
    case 'startMeeting':
      return life.startMeeting(series, meeting, actor);
    case 'endMeeting':
      return life.endMeeting(meeting);
    case 'pauseMeeting':
      return life.pauseMeeting(meeting);
    case 'resumeMeeting':
      return life.resumeMeeting(meeting);
    case 'recordPresent':
      return attendance.recordPresent(series, meeting, actor, command);
    case 'recordApology':
      return attendance.recordApology(meeting, actor, command);
    case 'inviteGuest':
      return attendance.inviteGuest(meeting, command);
    case 'recordArrival':
    case 'recordLeaving':
      return attendance.recordPart(meeting, actor, command);
    case 'addItem':
      return agenda.addItem(meeting, actor, command);
    case 'takeUpTopic':
      return agenda.takeUpTopic(meeting, command);
    case 'adoptProposal':
      return proposals.adoptProposal(meeting, command);
    case 'rejectProposal':
      return proposals.rejectProposal(meeting, command);
    case 'takeUpItem':
      return agenda.takeUpItem(meeting, command);
    case 'takeNext':
      return agenda.takeNext(meeting, actor, act.at, command);
    case 'goBack':
      return agenda.goBack(meeting, command);
    case 'moveItem':
      return agenda.moveItem(meeting, command);
    case 'renameItem':
      return agenda.renameItem(meeting, command);
    case 'withdrawItem':
      return agenda.withdrawItem(meeting, actor, command);
    case 'restoreItem':
      return agenda.restoreItem(meeting, actor, command);
    case 'postponeItem':
      return agenda.postponeItem(meeting, command);
    case 'continueItem':
      return agenda.continueItem(meeting);
    case 'startRound':
      return rounds.startRound(series, meeting, actor, command);
    case 'endTurn':
      return rounds.endTurn(meeting, actor, command);
    case 'skipTurn':
      return rounds.skipTurn(meeting, command);
    case 'giveFloor':
      return rounds.giveFloor(meeting, command);
    case 'recordLine':
      return lines.recordLine(meeting, actor, act.at, command);
    case 'approveMinutes':
      return approveMinutes(meeting, actor, act.at, command);
    case 'undo':
      return lines.undo(meeting, actor);
    case 'followUpAction':
      return proposals.followUpAction(meeting, actor, command);
    case 'moveAction':
      return proposals.moveAction(meeting, actor, command);
    case 'openVote':
      return votes.openVote(series, meeting, command);
    case 'castBallot':
      return votes.castBallot(series, meeting, actor, command);
    case 'enterBallot':
      return votes.enterBallot(series, meeting, actor, command);
    case 'closeVote':
      return votes.closeVote(series, meeting, actor, act, command);
    case 'castingVote':
      return votes.castingVote(meeting, actor, command);
    case 'setNextMeeting':
      return [{ type: 'nextMeetingSet', text: command.text, date: command.date }];
  }
}

function decideOnLine(meeting: PlannedMeeting, actor: Standing, { at }: Act, command: LineCommand): Facts {
  switch (command.type) {
    case 'correctLine':
      return lines.correctLine(meeting, actor, at, command);
    case 'withdrawLine':
      return lines.withdrawLine(meeting, actor, command);
    case 'restoreLine':
      return lines.restoreLine(meeting, actor, command);
  }
}

/** After `avsluta mötet`, corrections and `sammanfatta` concern the meeting that ended, everything else the next one. */
function streamOf(
  { meeting, previous }: Council,
  actor: Standing,
  command: Exclude<Command, { type: 'foundSeries' }>,
): 'meeting' | 'previous' {
  const has = (one: Council['meeting'], id: string): boolean => one.status !== 'unplanned' && one.lines.some((line) => line.id === id);
  if ('line' in command) return has(previous, command.line) ? 'previous' : 'meeting';
  if (isReview(command)) return 'previous';
  const between = meeting.status === 'planned' && hasEnded(previous);
  if (!between) return 'meeting';
  if (command.type === 'undo') return lines.latestLine(meeting, actor.name) === null ? 'previous' : 'meeting';
  return command.type === 'recordLine' && command.body.kind === 'summary' ? 'previous' : 'meeting';
}

/**
 * The rules: what a command gives in a council, decided on nothing but what is given here.
 * @returns facts for one stream, or the refusal. Throws only where no meeting is planned: `handle` plans it first
 */
export function decide(command: Command, council: Council, act: Act): Decision {
  if (command.type === 'foundSeries') return foundSeries(council, command);
  const { series, meeting } = council;
  if (series.status === 'unknown') return refuse({ code: 'noSeries' });
  const actor = standingOf(series, meeting, act.actor);
  if (!act.actor.verified) return refuse({ code: 'unverified' });
  const stream = streamOf(council, actor, command);
  const who = stream === 'meeting' ? actor : standingOf(series, council.previous, act.actor);
  if (isReview(command) && council.previous.status === 'unplanned') return refuse({ code: 'notEnded' });
  const refused = refusedTo(command, who, actor);
  if (refused !== null) return refuse(refused);
  if (command.type === 'tieChat') return tieChat(council, command);
  if (command.type === 'addMember') return addMember(council, command, act);
  if (command.type === 'mergePeople') return mergePeople(council, command);
  if (command.type === 'keepApart') return keepApart(council, command);
  const found = stream === 'meeting' ? meeting : council.previous;
  if (found.status === 'unplanned') throw new Error(`no ${stream} to decide ${command.type} on`);
  if (isReview(command)) return into(stream, reviewMinutes(found, who, command, { day: dayOf(act.at), running: meeting }));
  const reached = stream === 'meeting' ? reachedBy(found, act.at) : [];
  const target = { ...found, lines: reached.reduce(reach, found.lines) };
  return into(stream, after(reached, decideOnMeeting(series, target, who, act, command, stream)));
}

function decideOnMeeting(
  series: Series,
  target: PlannedMeeting,
  who: Standing,
  act: Act,
  command: Exclude<MeetingCommand, ReviewCommand>,
  stream: 'meeting' | 'previous',
): Facts {
  if (command.type === 'correctLine' || command.type === 'withdrawLine' || command.type === 'restoreLine') {
    return changeEnded(target, decideOnLine(target, who, act, command));
  }
  const refusal = stream === 'meeting' ? notNow(target, command.type) : null;
  if (refusal !== null) return refusal;
  const facts = changeEnded(target, decideInMeeting(series, target, who, act, command));
  return attendance.presentByActing(series, target, who, facts);
}
