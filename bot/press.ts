import type { Answer } from '../src/answer.ts';
import { currentItem } from '../src/core/agenda.ts';
import { waitingIn } from '../src/core/approval.ts';
import { dayOf } from '../src/core/day.ts';
import type { PlannedMeeting } from '../src/core/meeting.ts';
import type { Actor } from '../src/core/origin.ts';
import { leads, standingOf } from '../src/core/people.ts';
import { openRound } from '../src/core/round.ts';
import type { FoundedSeries } from '../src/core/series.ts';
import type { Councils } from '../src/councils.ts';
import { refusalText } from '../src/texts/refusal-text.ts';
import { textsFor } from '../src/texts/texts.ts';
import type { Calls } from './calls.ts';
import { waitingMark } from './cards/approval-card.ts';
import { type Card, withNotice } from './cards/elements.ts';
import type { Press } from './cards/press.ts';
import { cardBody, type InvokeBody, messageBody } from './invoke-body.ts';
import type { WaitingMinutes } from './waiting-minutes.ts';
import { cardFor, type LinkOf } from './wanted-cards.ts';

/** The meeting that a card was drawn for. */
export interface Drawn {
  readonly series: FoundedSeries;
  readonly meeting: PlannedMeeting;
  /** It is still the one that the council is at. */
  readonly current: boolean;
  /** The chat belongs to another council. */
  readonly foreign: boolean;
}

/**
 * Whether the meeting has gone on since the card was drawn, where the command alone can't tell: a turn button belongs to
 * one round, and a round is offered once.
 */
export function isLate({ verb, card, item, waiting = '' }: Press, meeting: PlannedMeeting): boolean {
  const open = openRound(meeting);
  switch (verb) {
    case 'done':
    case 'passed':
    case 'later':
      return open?.id !== card;
    case 'startRound':
    case 'startFreeRound':
      return open !== null || currentItem(meeting)?.id !== item;
    case 'approve':
    case 'approveWithRemark':
    case 'askChange':
      return currentItem(meeting)?.id !== item || waiting === '' || waiting !== waitingMark(waitingIn(meeting));
    case 'refresh':
    case 'present':
    case 'remote':
    case 'apology':
    case 'seenPresent':
    case 'seenRemote':
    case 'seenLeft':
    case 'startMeeting':
    case 'resumeMeeting':
    case 'endMeeting':
    case 'takeNext':
    case 'adopt':
    case 'reject':
    case 'ballot':
    case 'closeVote':
    case 'castingVote':
    case 'verify':
    case 'requestChange':
    case 'comment':
      return false;
  }
}

/** Finds the meeting of a card; null where there is none of that id. Reads the archive only for cards of old meetings. */
export async function meetingOf(press: Press, chat: string, councils: Councils): Promise<Drawn | null> {
  const tied = await councils.seriesOfChat(chat);
  const series = tied ?? (await councils.meeting(press.meeting))?.series ?? null;
  const council = series === null ? null : await councils.council(series.id);
  if (council !== null && council.series.status === 'founded') {
    for (const meeting of [council.meeting, council.previous]) {
      if (meeting.status !== 'unplanned' && meeting.id === press.meeting) {
        return { series: council.series, meeting, current: meeting === council.meeting, foreign: false };
      }
    }
  }
  const read = await councils.meeting(press.meeting);
  return read === null ? null : { ...read, current: false, foreign: tied !== null && tied.id !== read.series.id };
}

/** Who pressed, and where. */
interface Presser {
  readonly chat: string;
  readonly actor: Actor;
}

/** What cards are drawn with. */
export interface FreshDeps {
  readonly councils: Councils;
  readonly waiting: WaitingMinutes;
  readonly linkOf: LinkOf;
  readonly now: () => Date;
  readonly calls: Calls;
}

/**
 * The card that was pressed, as the one who pressed it may see it now; null where it is no more, or where the data was
 * made up: a council shows its cards in its own chats, and elsewhere to its own people only.
 */
export async function freshCard(press: Press, { chat, actor }: Presser, deps: FreshDeps): Promise<Card | null> {
  const { councils, waiting, linkOf, now, calls } = deps;
  const drawn = await meetingOf(press, chat, councils);
  if (drawn === null) return null;
  const standing = standingOf(drawn.series, drawn.meeting, actor);
  const shown = drawn.series.chats.includes(chat) || leads(standing) || standing.member;
  if (!shown) return null;
  const briefs = press.card === 'approval' ? await waiting.of(drawn.meeting) : [];
  return cardFor(drawn.series, drawn.meeting, press, standing, {
    ...{ linkOf, today: dayOf(now().toISOString()), briefs },
    call: calls.of(drawn.series.id),
  });
}

/** What the one who pressed sees: the card as it is now, or why nothing was done; for a late press both. */
export async function pressBody(answer: Answer, fresh: () => Promise<Card | null>): Promise<InvokeBody> {
  if (answer.status !== 'refused') {
    const card = await fresh();
    return card === null ? messageBody('') : cardBody(card);
  }
  const text = refusalText(answer.refusal, textsFor(answer.language));
  const { code } = answer.refusal;
  const card = code === 'stale' || code === 'voteClosed' ? await fresh() : null;
  return card === null ? messageBody(text) : cardBody(withNotice(text, card));
}
