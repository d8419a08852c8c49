import type { Line } from './line.ts';
import type { Day, Instant, Name } from './origin.ts';
import type { AgendaTemplate, OpenAction, UnapprovedMinutes } from './series.ts';
import type { ActionStatus, ItemStatus, TurnState } from './vocabulary.ts';

/** Stable within the meeting, "i3". The number people say is the item's place on the agenda. */
export type ItemId = string;
export type RoundId = string;

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
  /** Items taken up, oldest first; the last is up while its status is `current`. */
  readonly visited: readonly ItemId[];
  /** The last `nästa` with nothing recorded since, for the rule of five seconds. */
  readonly lastStep: { readonly by: Name; readonly at: Instant } | null;
  readonly nextMeeting: { readonly text: string; readonly date: Day | null } | null;
  readonly carriedActions: readonly CarriedAction[];
  readonly unapprovedMinutes: readonly UnapprovedMinutes[];
  readonly nextActionNumber: number;
  /** Motions and proposed items share one row of numbers. */
  readonly nextMotionNumber: number;
}

/** A meeting as folded from its stream. */
export type Meeting =
  | { readonly status: 'unplanned' }
  | ({ readonly status: 'planned' } & MeetingBody)
  | ({ readonly status: 'open'; readonly startedAt: Instant; readonly resumedAt: Instant | null } & MeetingBody)
  | ({ readonly status: 'paused'; readonly startedAt: Instant; readonly pausedAt: Instant } & MeetingBody)
  | ({ readonly status: 'draft'; readonly startedAt: Instant; readonly endedAt: Instant } & MeetingBody);

export type PlannedMeeting = Exclude<Meeting, { status: 'unplanned' }>;
