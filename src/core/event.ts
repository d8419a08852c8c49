import type { ImportedContent, ImportedFile } from './imported.ts';
import type { LinePlace, StoredBody } from './line.ts';
import type { ApprovedBy, Guest, ItemId, MeetingRef, Rectified, RoundId } from './meeting.ts';
import type { Day, Name, Origin } from './origin.ts';
import type { AgendaTemplate, Due, Member, OpenAction, SeriesSettings, UnapprovedMinutes } from './series.ts';
import type { ActionStatus } from './vocabulary.ts';
import type { Choice, Tally } from './vote.ts';

/** An item that a meeting starts its agenda with. */
export interface PlannedItem extends AgendaTemplate {
  readonly id: ItemId;
  readonly lineage: { readonly meeting: string; readonly item: ItemId } | null;
  /** The number of the meeting that left it over, and why it was put off; only where it returns. */
  readonly returned?: { readonly from: number; readonly reason: string | null };
}

/** What happened to a council as such. Kept in the series' stream. */
export type SeriesFact =
  | { readonly type: 'seriesSetUp'; readonly id: string; readonly settings: SeriesSettings }
  | { readonly type: 'chatTied'; readonly chat: string }
  /** A membership, new or with new data: known by the member's name and `from`. */
  | { readonly type: 'memberAdded'; readonly member: Member }
  /** One person, spelled in two ways: from now on `dropped` is a spelling of `kept`. */
  | { readonly type: 'peopleMerged'; readonly kept: Name; readonly dropped: Name }
  /** Two people with names that are alike. */
  | { readonly type: 'peopleKeptApart'; readonly a: Name; readonly b: Name }
  | { readonly type: 'memberTied'; readonly name: Name; readonly key: string };

/** What happened in one meeting. Kept in the meeting's stream. */
export type MeetingFact =
  | {
      readonly type: 'meetingPlanned';
      readonly id: string;
      readonly series: string;
      readonly number: number;
      readonly date: Day | null;
      readonly chair: Name | null;
      readonly secretary: Name | null;
      readonly verifiers: readonly Name[];
      readonly items: readonly PlannedItem[];
      readonly actions: readonly OpenAction[];
      readonly unapprovedMinutes: readonly UnapprovedMinutes[];
      readonly nextActionNumber: number;
      /** Who was promised an item that returns; only where there are any. */
      readonly guests?: readonly Guest[];
    }
  /** The meeting before was corrected after it ended: the actions it hands over are as given here. */
  | { readonly type: 'carriedOver'; readonly actions: readonly OpenAction[]; readonly nextActionNumber: number }
  /** Minutes that were approved have been unlocked: they wait again. */
  | { readonly type: 'minutesReturned'; readonly minutes: UnapprovedMinutes }
  | ({ readonly type: 'rectificationMade' } & Rectified)
  | ReviewFact
  | { readonly type: 'headSet'; readonly head: Head }
  | { readonly type: 'officersAppointed'; readonly office: Office; readonly names: readonly Name[] }
  | { readonly type: 'meetingStarted' }
  | { readonly type: 'meetingPaused' }
  | { readonly type: 'meetingResumed' }
  | { readonly type: 'meetingEnded' }
  | {
      readonly type: 'attendanceRecorded';
      readonly name: Name;
      readonly status: 'present' | 'apology';
      readonly remote: boolean;
      readonly fromItem: ItemId | null;
    }
  | { readonly type: 'partRecorded'; readonly name: Name; readonly fromItem: ItemId | null; readonly toItem: ItemId | null }
  | {
      readonly type: 'guestInvited';
      readonly name: Name;
      readonly role: string | null;
      readonly organisation: string | null;
      readonly items: readonly ItemId[];
    }
  | { readonly type: 'itemAdded'; readonly item: PlannedItem; readonly proposal: { readonly number: number; readonly by: Name } | null }
  | { readonly type: 'itemAdopted'; readonly item: ItemId }
  | { readonly type: 'itemRejected'; readonly item: ItemId }
  /** Before it was taken up; its message was deleted or says something else. */
  | { readonly type: 'itemWithdrawn'; readonly item: ItemId }
  | { readonly type: 'itemRestored'; readonly item: ItemId }
  /** `viaNext`: by `nästa`, for its rule of five seconds; so too where a turn ends by it. */
  | { readonly type: 'itemTakenUp'; readonly item: ItemId; readonly viaNext: boolean }
  /** `before` null: to the end. */
  | { readonly type: 'itemMoved'; readonly item: ItemId; readonly before: ItemId | null }
  | { readonly type: 'itemRenamed'; readonly item: ItemId; readonly title: string }
  | { readonly type: 'itemPostponed'; readonly item: ItemId; readonly title: string; readonly reason: string | null }
  | { readonly type: 'itemContinued'; readonly item: ItemId }
  | {
      readonly type: 'roundStarted';
      readonly round: RoundId;
      readonly item: ItemId;
      readonly question: string | null;
      readonly free: boolean;
      readonly order: readonly Name[];
    }
  | { readonly type: 'roundJoined'; readonly round: RoundId; readonly name: Name; readonly before: Name | null }
  /** How the turn ended: `later` puts the person last, before `before`. */
  | {
      readonly type: 'turnEnded';
      readonly round: RoundId;
      readonly name: Name;
      readonly how: TurnEnd;
      readonly viaNext: boolean;
      readonly before: Name | null;
    }
  /** Out of order by the chair; the interrupted speaker is next. */
  | { readonly type: 'floorGiven'; readonly round: RoundId; readonly name: Name }
  | { readonly type: 'entryReopened'; readonly round: RoundId; readonly name: Name }
  | { readonly type: 'roundClosed'; readonly round: RoundId }
  | { readonly type: 'lineRecorded'; readonly place: LinePlace; readonly body: StoredBody }
  | { readonly type: 'lineCorrected'; readonly line: string; readonly place: LinePlace; readonly body: StoredBody }
  | { readonly type: 'lineWithdrawn'; readonly line: string }
  | { readonly type: 'lineRestored'; readonly line: string }
  | { readonly type: 'motionAdopted'; readonly line: string }
  | { readonly type: 'motionRejected'; readonly line: string }
  /** Nobody objected in time: the motion has become a decision, `line`. */
  | { readonly type: 'consensusReached'; readonly motion: string; readonly line: string }
  | { readonly type: 'actionFollowedUp'; readonly number: number; readonly status: ActionStatus; readonly reason: string | null }
  | {
      readonly type: 'voteOpened';
      readonly vote: string;
      readonly number: number;
      readonly item: ItemId;
      readonly question: string;
      readonly choices: readonly Choice[];
      readonly secret: boolean;
    }
  /** `choice` null: a secret vote's, which lies in the sealed box. `nth`: the person's how manieth. */
  | { readonly type: 'ballotCast'; readonly vote: string; readonly name: Name; readonly nth: number; readonly choice: string | null }
  | { readonly type: 'ballotEntered'; readonly vote: string; readonly name: Name; readonly nth: number; readonly choice: string }
  /** `tied`: the chair's casting vote is awaited. `line`: of the decision, recorded with it. */
  | {
      readonly type: 'voteClosed';
      readonly vote: string;
      readonly tally: readonly Tally[];
      readonly tied: boolean;
      readonly line: string | null;
    }
  | { readonly type: 'castingVoteGiven'; readonly vote: string; readonly choice: string; readonly line: string }
  /** The meeting ended before it was closed. */
  | { readonly type: 'voteCancelled'; readonly vote: string }
  | { readonly type: 'actionDueMoved'; readonly number: number; readonly due: Due }
  | { readonly type: 'nextMeetingSet'; readonly text: string; readonly date: Day | null };

/** The life of the minutes, in their own meeting's stream. `item` null: they as a whole. */
export type ReviewFact =
  | { readonly type: 'minutesCirculated'; readonly until: Day | null }
  /** By the verifier whose act it is. */
  | { readonly type: 'minutesVerified' }
  /** The draft was changed after somebody had verified it. */
  | { readonly type: 'verificationReset' }
  | { readonly type: 'changeRequested' | 'minutesCommented'; readonly item: ItemId | null; readonly text: string }
  | { readonly type: 'minutesApproved'; readonly by: ApprovedBy }
  | { readonly type: 'unlockRequested' }
  | { readonly type: 'minutesUnlocked' }
  /** `during`: the meeting at whose time it was found; events from before it was kept have none. */
  | { readonly type: 'minutesRectified'; readonly item: ItemId | null; readonly text: string; readonly during?: MeetingRef };

export type TurnEnd = 'done' | 'passed' | 'skipped' | 'later';
export type Office = 'chair' | 'secretary' | 'verifiers';
export type Head =
  | { readonly field: 'number'; readonly number: number }
  | { readonly field: 'date'; readonly date: Day }
  | { readonly field: 'time'; readonly start: string; readonly end: string | null }
  | { readonly field: 'place'; readonly place: string };

/** What happened to minutes from before our time. Kept in a stream of their own. */
export type ImportFact =
  | {
      readonly type: 'minutesImported';
      readonly id: string;
      readonly series: string;
      readonly file: ImportedFile;
      readonly original: string;
      readonly minutes: ImportedContent;
    }
  /** The reading was wrong; the original stays. */
  | { readonly type: 'importedMinutesMended'; readonly minutes: ImportedContent };

export type Fact = SeriesFact | MeetingFact | ImportFact;

/** An event: what happened, and whose act it was. */
export type Event<F extends Fact = Fact> = F & { readonly origin: Origin };
export type SeriesEvent = Event<SeriesFact>;
export type MeetingEvent = Event<MeetingFact>;
