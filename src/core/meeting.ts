import type { ItemId, RoundId } from './ids.ts';
import type { Line } from './line.ts';
import type { Day, Instant, Name } from './origin.ts';
import type { AgendaTemplate, OpenAction, UnapprovedMinutes } from './series.ts';
import type { ActionStatus, ItemStatus, TurnState } from './vocabulary.ts';
import type { Vote } from './vote.ts';

export type { ItemId, RoundId };

/** A matter that returns on the next agenda by itself. */
export interface Postponement {
  readonly title: string;
  readonly reason: string | null;
}

export interface AgendaItem extends AgendaTemplate {
  readonly id: ItemId;
  readonly status: ItemStatus;
  /** A member's item is a proposal until adopted; numbered together with the motions. */
  readonly proposal: { readonly number: number; readonly by: Name } | null;
  readonly postponed: Postponement | null;
  /** Matters put off before the one in `postponed`; several only under "Övriga punkter". */
  readonly earlierPostponed: readonly Postponement[];
  readonly continues: boolean;
  /** Same matter through the years: the meeting and item it first stood in. */
  readonly lineage: { readonly meeting: string; readonly item: ItemId } | null;
  /** The number of the meeting that left it over, and why it was put off; only where it returns. */
  readonly returned?: { readonly from: number; readonly reason: string | null };
  /** Titles it has had before, oldest first. */
  readonly formerTitles: readonly string[];
  /** The chat message that added it, so that its edit renames it. */
  readonly message: string | null;
}

export interface Attendance {
  readonly name: Name;
  readonly status: 'present' | 'apology';
  readonly remote: boolean;
  /** The item that was up when they came, if not the first; the item they left after. */
  readonly fromItem: ItemId | null;
  readonly toItem: ItemId | null;
}

export interface Guest {
  readonly name: Name;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly items: readonly ItemId[];
}

export interface Turn {
  readonly name: Name;
  readonly state: TurnState;
  /** Said `senare` once already: a second one counts as pass. */
  readonly deferred: boolean;
}

export interface Round {
  readonly id: RoundId;
  readonly item: ItemId;
  readonly question: string | null;
  readonly free: boolean;
  readonly status: 'open' | 'closed';
  /** In the order of the round; `waiting` ones speak in this order. In a free round all are `speaking` until done. */
  readonly turns: readonly Turn[];
}

/** An action of an earlier meeting that this one follows up. */
export interface CarriedAction extends OpenAction {
  readonly status: ActionStatus;
  readonly reason: string | null;
}

/** What every meeting has, whatever its status. */
export interface MeetingBody {
  readonly id: string;
  readonly series: string;
  readonly number: number;
  readonly date: Day | null;
  /** `tid:` where given, HH:MM. */
  readonly time: { readonly start: string; readonly end: string | null } | null;
  readonly place: string | null;
  readonly chair: Name | null;
  readonly secretary: Name | null;
  readonly verifiers: readonly Name[];
  readonly attendance: readonly Attendance[];
  readonly guests: readonly Guest[];
  /** Agenda order. Proposed and rejected ones stand in it too, without a number. */
  readonly items: readonly AgendaItem[];
  readonly rounds: readonly Round[];
  /** Everything recorded, in the order of recording; withdrawn ones keep their place. */
  readonly lines: readonly Line[];
  /** Oldest first. */
  readonly votes: readonly Vote[];
  /** Items taken up, oldest first; the last is up while its status is `current`. */
  readonly visited: readonly ItemId[];
  /** The last `nästa` with nothing recorded since, for the rule of five seconds. */
  readonly lastStep: { readonly by: Name; readonly at: Instant } | null;
  readonly nextMeeting: { readonly text: string; readonly date: Day | null } | null;
  readonly carriedActions: readonly CarriedAction[];
  readonly unapprovedMinutes: readonly UnapprovedMinutes[];
  /** Errors found in approved minutes while this was the meeting to come or the one going on. */
  readonly rectified: readonly Rectified[];
  readonly nextActionNumber: number;
  /** Motions and proposed items share one row of numbers. */
  readonly nextMotionNumber: number;
}

/** What became of the minutes after their meeting. */
export interface Review {
  /** `until`: silence is consent after that day. */
  readonly circulated: { readonly at: Instant; readonly until: Day | null } | null;
  readonly verifications: readonly { readonly name: Name; readonly at: Instant }[];
  readonly remarks: readonly Remark[];
  /** Who asked first that approved minutes be unlocked: it takes two. */
  readonly unlockAsked: { readonly by: Name; readonly at: Instant } | null;
  readonly rectifications: readonly Rectification[];
}

/** A change that somebody asks for in the draft, or what they think of it; `item` null: the whole. */
export interface Remark {
  readonly kind: 'change' | 'comment';
  readonly item: ItemId | null;
  readonly text: string;
  readonly by: Name;
  readonly at: Instant;
}

/** What was wrong in approved minutes; their own text stays as it was. */
export interface Rectification {
  readonly item: ItemId | null;
  readonly text: string;
  readonly by: Name;
  readonly at: Instant;
  /** The meeting at whose time it was found. */
  readonly during?: MeetingRef;
}

/** Another meeting of the series, by its id and by the number that people know it by. */
export interface MeetingRef {
  readonly meeting: string;
  readonly number: number;
}

/** The decision that approved the minutes: the meeting it was made in, and its line there. */
export interface ApprovedBy extends MeetingRef {
  readonly line: string;
}

/** The other end of a rectification: in the meeting at whose time it was made. */
export interface Rectified {
  readonly meeting: string;
  readonly number: number;
  /** The item's number in the meeting that was rectified. */
  readonly item: number | null;
  readonly text: string;
}

interface Ended extends MeetingBody {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly review: Review;
}

/** A meeting as folded from its stream. */
export type Meeting =
  | { readonly status: 'unplanned' }
  | ({ readonly status: 'planned' } & MeetingBody)
  | ({ readonly status: 'open'; readonly startedAt: Instant; readonly resumedAt: Instant | null } & MeetingBody)
  | ({ readonly status: 'paused'; readonly startedAt: Instant; readonly pausedAt: Instant } & MeetingBody)
  | ({ readonly status: 'draft' } & Ended)
  | ({ readonly status: 'circulated' } & Ended)
  | ({ readonly status: 'verified' } & Ended)
  | ({ readonly status: 'approved'; readonly approvedAt: Instant; readonly approvedBy: ApprovedBy } & Ended);

export type EndedMeeting = Extract<Meeting, { readonly endedAt: Instant }>;
export type PlannedMeeting = Exclude<Meeting, { status: 'unplanned' }>;
