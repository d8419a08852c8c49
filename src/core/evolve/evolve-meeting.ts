import { reach, restarted } from '../consensus.ts';
import { dayOf } from '../day.ts';
import type { Event, Head, MeetingEvent, MeetingFact, Office } from '../event.ts';
import type { Line } from '../line.ts';
import type { CarriedAction, Meeting, MeetingBody, PlannedMeeting } from '../meeting.ts';
import type { Name } from '../origin.ts';
import { hasEnded, UNREVIEWED } from '../review.ts';
import type { OpenAction } from '../series.ts';
import { changeItem, leaveItem, moveItem, newItem, postponeItem, renameItem, takeUp } from './evolve-agenda.ts';
import { inviteGuest, recordAttendance, recordPart } from './evolve-attendance.ts';
import { changeLine, correctLine, gatherEarlyEntries, recordLine, restoreLine, stopByObjection, withdrawLine } from './evolve-lines.ts';
import { evolveReview, isReviewEvent, type ReviewType } from './evolve-review.ts';
import { changeRound, endTurn, giveFloor, joinRound, reopenEntry, startRound } from './evolve-round.ts';
import { changeVote, closeVote, giveCastingVote, openVote, takeBallot } from './evolve-vote.ts';

/** A meeting before anything is known of it. */
export const UNPLANNED: Meeting = { status: 'unplanned' };

const carried = (actions: readonly OpenAction[]): readonly CarriedAction[] =>
  actions.map((action) => ({ ...action, status: 'open', reason: null }));

function plan(event: Event<Extract<MeetingFact, { type: 'meetingPlanned' }>>): Meeting {
  const { id, series, number, date, chair, secretary, verifiers, unapprovedMinutes, nextActionNumber } = event;
  return {
    status: 'planned',
    ...{ id, series, number, date, chair, secretary, verifiers, unapprovedMinutes, nextActionNumber },
    rectified: [],
    time: null,
    place: null,
    attendance: [],
    guests: event.guests ?? [],
    items: event.items.map((item) => newItem(item, null, null)),
    rounds: [],
    lines: [],
    votes: [],
    visited: [],
    lastStep: null,
    nextMeeting: null,
    carriedActions: carried(event.actions),
    nextMotionNumber: 1,
  };
}

function setHead(head: Head): Partial<MeetingBody> {
  switch (head.field) {
    case 'number':
      return { number: head.number };
    case 'date':
      return { date: head.date };
    case 'time':
      return { time: { start: head.start, end: head.end } };
    case 'place':
      return { place: head.place };
  }
}

function appoint(office: Office, names: readonly Name[]): Partial<MeetingBody> {
  switch (office) {
    case 'chair':
      return { chair: names[0] ?? null };
    case 'secretary':
      return { secretary: names[0] ?? null };
    case 'verifiers':
      return { verifiers: names };
  }
}

/** The counters that a recorded line moves on. */
function count(meeting: MeetingBody, line: Line): Partial<MeetingBody> {
  const number = line.number ?? 0;
  if (line.body.kind === 'action') return { nextActionNumber: Math.max(meeting.nextActionNumber, number + 1) };
  return line.body.kind === 'motion' ? { nextMotionNumber: Math.max(meeting.nextMotionNumber, number + 1) } : {};
}

function followUp(
  meeting: MeetingBody,
  { number, status, reason }: Event<Extract<MeetingFact, { type: 'actionFollowedUp' }>>,
): Partial<MeetingBody> {
  return {
    carriedActions: meeting.carriedActions.map((action) => (action.number === number ? { ...action, status, reason } : action)),
    lines: meeting.lines.map((line) => (line.body.kind === 'action' && line.number === number ? { ...line, outcome: status } : line)),
  };
}

function moveDue(meeting: MeetingBody, { number, due }: Event<Extract<MeetingFact, { type: 'actionDueMoved' }>>): Partial<MeetingBody> {
  return {
    carriedActions: meeting.carriedActions.map((action) => (action.number === number ? { ...action, due } : action)),
    lines: meeting.lines.map((line) =>
      line.body.kind === 'action' && line.number === number ? { ...line, body: { ...line.body, due } } : line,
    ),
  };
}

/** What changes of the body by one event; the meeting's own life is in `evolveMeeting`. */
function change(
  meeting: PlannedMeeting,
  event: Exclude<MeetingEvent, { type: 'meetingPlanned' | Life | ReviewType }>,
): Partial<MeetingBody> {
  const stepped = { by: event.origin.by, at: event.origin.at };
  switch (event.type) {
    case 'carriedOver':
      return { carriedActions: carried(event.actions), nextActionNumber: event.nextActionNumber };
    case 'minutesReturned': {
      const others = meeting.unapprovedMinutes.filter(({ number }) => number !== event.minutes.number);
      return { unapprovedMinutes: [...others, event.minutes].toSorted((a, b) => a.number - b.number) };
    }
    case 'rectificationMade': {
      const { meeting: rectified, number, item, text } = event;
      return { rectified: [...meeting.rectified, { meeting: rectified, number, item, text }] };
    }
    case 'headSet':
      return setHead(event.head);
    case 'officersAppointed':
      return appoint(event.office, event.names);
    case 'attendanceRecorded':
      return { attendance: recordAttendance(meeting, event) };
    case 'partRecorded':
      return { attendance: recordPart(meeting, event) };
    case 'guestInvited':
      return { guests: inviteGuest(meeting, event) };
    case 'itemAdded': {
      const next = event.proposal === null ? {} : { nextMotionNumber: event.proposal.number + 1 };
      return { items: [...meeting.items, newItem(event.item, event.proposal, event.origin.message)], ...next };
    }
    case 'itemAdopted':
      return { items: changeItem(meeting, event.item, (item) => ({ ...item, status: 'waiting' })) };
    case 'itemRejected':
      return { items: changeItem(meeting, event.item, (item) => ({ ...item, status: 'rejected' })) };
    case 'itemWithdrawn':
      return { items: changeItem(meeting, event.item, (item) => ({ ...item, status: 'withdrawn' })) };
    case 'itemRestored':
      return { items: changeItem(meeting, event.item, (item) => ({ ...item, status: item.proposal === null ? 'waiting' : 'proposed' })) };
    case 'itemTakenUp':
      return { items: takeUp(meeting, event.item), visited: [...meeting.visited, event.item], lastStep: event.viaNext ? stepped : null };
    case 'itemMoved':
      return { items: moveItem(meeting, event.item, event.before) };
    case 'itemRenamed':
      return { items: changeItem(meeting, event.item, (item) => renameItem(item, event.title)) };
    case 'itemPostponed':
      return { items: changeItem(meeting, event.item, (item) => postponeItem(item, event.title, event.reason)) };
    case 'itemContinued':
      return { items: changeItem(meeting, event.item, (item) => ({ ...item, continues: true })) };
    case 'roundStarted':
      return { rounds: [...meeting.rounds, startRound(event)], lines: gatherEarlyEntries(meeting, event) };
    case 'roundJoined':
      return { rounds: changeRound(meeting, event.round, (round) => joinRound(round, event)) };
    case 'turnEnded':
      return {
        rounds: changeRound(meeting, event.round, (round) => endTurn(round, event)),
        lastStep: event.viaNext ? stepped : meeting.lastStep,
      };
    case 'floorGiven':
      return { rounds: changeRound(meeting, event.round, (round) => giveFloor(round, event)) };
    case 'entryReopened':
      return { rounds: changeRound(meeting, event.round, (round) => reopenEntry(round, event.name)) };
    case 'roundClosed':
      return { rounds: changeRound(meeting, event.round, (round) => ({ ...round, status: 'closed' })) };
    case 'lineRecorded': {
      const line = recordLine(event);
      return { lines: [...stopByObjection(meeting.lines, event), line], lastStep: null, ...count(meeting, line) };
    }
    case 'lineCorrected': {
      const lines = stopByObjection(
        changeLine(meeting, event.line, (line) => correctLine(line, event)),
        event,
      );
      const line = lines.find((one) => one.id === event.line);
      return { lines, ...(line === undefined ? {} : count(meeting, line)) };
    }
    case 'lineWithdrawn':
      return { lines: withdrawLine(meeting, event.line) };
    case 'lineRestored':
      return { lines: restoreLine(meeting, event.line) };
    case 'motionAdopted':
      return { lines: changeLine(meeting, event.line, (line) => ({ ...line, outcome: 'adopted' })) };
    case 'motionRejected':
      return { lines: changeLine(meeting, event.line, (line) => ({ ...line, outcome: 'rejected' })) };
    case 'consensusReached':
      return { lines: reach(meeting.lines, event) };
    case 'actionFollowedUp':
      return followUp(meeting, event);
    case 'voteOpened':
      return { votes: [...meeting.votes, openVote(event)] };
    case 'ballotCast':
    case 'ballotEntered':
      return { votes: changeVote(meeting, event.vote, (vote) => takeBallot(vote, event)) };
    case 'voteClosed':
      return { votes: changeVote(meeting, event.vote, (vote) => closeVote(vote, event)), lastStep: null };
    case 'castingVoteGiven':
      return { votes: changeVote(meeting, event.vote, (vote) => giveCastingVote(vote, event)) };
    case 'voteCancelled':
      return { votes: changeVote(meeting, event.vote, (vote) => ({ ...vote, status: 'cancelled' })) };
    case 'actionDueMoved':
      return moveDue(meeting, event);
    case 'nextMeetingSet':
      return { nextMeeting: { text: event.text, date: event.date } };
  }
}

const LIFE = ['meetingStarted', 'meetingPaused', 'meetingResumed', 'meetingEnded'] as const;
type Life = (typeof LIFE)[number];
type LifeEvent = Extract<MeetingEvent, { type: Life }>;
const isLife = (event: MeetingEvent): event is LifeEvent => LIFE.some((type) => type === event.type);

/** A broken stream, not a refusal: `decide` lets none of these out. */
const impossible = (meeting: Meeting, event: MeetingEvent): Error => new Error(`${event.type} in a meeting that is ${meeting.status}`);

function live(meeting: PlannedMeeting, event: LifeEvent): Meeting {
  const { at } = event.origin;
  switch (event.type) {
    case 'meetingStarted':
      return { ...meeting, status: 'open', date: meeting.date ?? dayOf(at), startedAt: at, resumedAt: null };
    case 'meetingPaused':
      if (meeting.status !== 'open') throw impossible(meeting, event);
      return { ...meeting, status: 'paused', pausedAt: at };
    case 'meetingResumed':
      if (meeting.status !== 'paused') throw impossible(meeting, event);
      return { ...meeting, status: 'open', resumedAt: at, lines: meeting.lines.map((line) => restarted(line, at)) };
    case 'meetingEnded':
      if (meeting.status === 'planned') throw impossible(meeting, event);
      return { ...meeting, status: 'draft', items: leaveItem(meeting), endedAt: at, review: UNREVIEWED };
  }
}

/** The meeting after one more event of its stream. Throws only on a stream that `decide` can't have written. */
export function evolveMeeting(meeting: Meeting, event: MeetingEvent): Meeting {
  if (event.type === 'meetingPlanned') return plan(event);
  if (meeting.status === 'unplanned') throw impossible(meeting, event);
  if (isReviewEvent(event)) {
    if (!hasEnded(meeting)) throw impossible(meeting, event);
    return evolveReview(meeting, event);
  }
  return isLife(event) ? live(meeting, event) : { ...meeting, ...change(meeting, event) };
}
