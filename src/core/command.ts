import type { Head, Office } from './event.ts';
import type { LineBody } from './line.ts';
import type { ItemId } from './meeting.ts';
import type { Day, Name } from './origin.ts';
import type { Due, Member, SeriesSettings } from './series.ts';
import type { ActionStatus } from './vocabulary.ts';

/**
 * What somebody asks for, read and resolved: names are names of the series, days are days. Item numbers are places on
 * the agenda as people say them. `leaving` is the item that a button or an API command leaves: refused when it is no
 * longer up; null from the chat.
 */
export type Command =
  | { readonly type: 'foundSeries'; readonly id: string; readonly settings: SeriesSettings; readonly chat: string | null }
  | { readonly type: 'tieChat'; readonly chat: string }
  /** `key`: the Entra object id of the one who was pointed at: chair or secretary says that they are this member. */
  | { readonly type: 'addMember'; readonly member: Member; readonly key?: string | null }
  /** They are one person: `drop` is another spelling of `keep`. */
  | { readonly type: 'mergePeople'; readonly keep: Name; readonly drop: Name }
  /** They are two people, however alike their names are. */
  | { readonly type: 'keepApart'; readonly a: Name; readonly b: Name }
  | { readonly type: 'setHead'; readonly head: Head }
  | { readonly type: 'appoint'; readonly office: Office; readonly names: readonly Name[] }
  | { readonly type: 'startMeeting' | 'endMeeting' | 'pauseMeeting' | 'resumeMeeting' }
  /** `names` empty: oneself. */
  /** `from`: the item that was up when they came, null from the beginning; left out where it is the one that is up. */
  | { readonly type: 'recordPresent'; readonly names: readonly Name[]; readonly remote: boolean; readonly from?: ItemId | null }
  | { readonly type: 'recordApology'; readonly names: readonly Name[] }
  | {
      readonly type: 'inviteGuest';
      readonly name: Name;
      readonly role: string | null;
      readonly organisation: string | null;
      readonly items: readonly number[];
    }
  /** Empty `names`: oneself. */
  | { readonly type: 'recordArrival'; readonly names: readonly Name[]; readonly item: number }
  | { readonly type: 'recordLeaving'; readonly names: readonly Name[]; readonly item: number }
  | { readonly type: 'addItem'; readonly title: string; readonly responsible: string | null; readonly minutes: number | null }
  /** MeetBot's #topic: finds the item by its title or adds it, and takes it up. */
  | { readonly type: 'takeUpTopic'; readonly title: string }
  | { readonly type: 'adoptProposal'; readonly number: number; readonly acclaimed?: true }
  | { readonly type: 'rejectProposal'; readonly number: number }
  | { readonly type: 'takeUpItem'; readonly number: number; readonly leaving: ItemId | null }
  /** Ends the turn in an ordered round, else takes up the next item. */
  | { readonly type: 'takeNext'; readonly leaving: ItemId | null }
  | { readonly type: 'goBack'; readonly leaving: ItemId | null }
  | { readonly type: 'moveItem'; readonly number: number; readonly before: number }
  | { readonly type: 'renameItem'; readonly number: number; readonly title: string }
  /** The message that added it was deleted, or edited to something else. */
  | { readonly type: 'withdrawItem'; readonly item: ItemId }
  /** And the other way round; `title` null: as it was. */
  | { readonly type: 'restoreItem'; readonly item: ItemId; readonly title: string | null }
  | { readonly type: 'postponeItem'; readonly title: string | null; readonly reason: string | null }
  | { readonly type: 'continueItem' }
  | { readonly type: 'startRound'; readonly question: string | null; readonly free: boolean }
  /** `turn` is the name whose turn a button was drawn for; null from the chat. */
  | { readonly type: 'endTurn'; readonly how: 'done' | 'passed' | 'later'; readonly turn: Name | null }
  | { readonly type: 'skipTurn'; readonly name: Name }
  | { readonly type: 'giveFloor'; readonly name: Name }
  | { readonly type: 'recordLine'; readonly body: LineBody }
  /** `was`: the text that the writer had before them, where they did; refused when somebody has changed it since. */
  | { readonly type: 'correctLine'; readonly line: string; readonly body: LineBody; readonly was?: string }
  | { readonly type: 'withdrawLine'; readonly line: string }
  | { readonly type: 'restoreLine'; readonly line: string }
  /** My latest live line. */
  | { readonly type: 'undo' }
  /** `open`: it was ended too soon, and is taken up again. */
  | { readonly type: 'followUpAction'; readonly number: number; readonly status: ActionStatus; readonly reason: string | null }
  /** No choices: ja, nej, avstår. */
  | { readonly type: 'openVote'; readonly question: string; readonly choices: readonly string[]; readonly secret: boolean }
  /** Votes and choices by their ids. */
  | { readonly type: 'castBallot'; readonly vote: string; readonly choice: string }
  | { readonly type: 'castingVote'; readonly vote: string; readonly choice: string }
  | { readonly type: 'enterBallot'; readonly vote: string; readonly name: Name; readonly choice: string }
  | { readonly type: 'closeVote'; readonly vote: string }
  /** The minutes of a meeting that has ended. `until`: silence is consent after that day. */
  | { readonly type: 'circulateMinutes'; readonly until: Day | null }
  /** On the item that is up: `numbers` are the meetings whose minutes were shown as waiting, `text` the decision's sentence. */
  | { readonly type: 'approveMinutes'; readonly item: ItemId; readonly numbers: readonly number[]; readonly text: string }
  /** In one's own name. */
  | { readonly type: 'verifyMinutes' }
  /** `item` null: the minutes as a whole. */
  | { readonly type: 'requestChange' | 'commentMinutes'; readonly item: number | null; readonly text: string }
  | { readonly type: 'rectifyMinutes'; readonly item: number | null; readonly text: string }
  /** The first to ask for it, or another who confirms. */
  | { readonly type: 'unlockMinutes' }
  | { readonly type: 'moveAction'; readonly number: number; readonly due: Due }
  | { readonly type: 'setNextMeeting'; readonly text: string; readonly date: Due['date'] };

export type CommandType = Command['type'];
