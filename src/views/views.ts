import type { Day, Instant, Name } from '../core/origin.ts';
import type { ActionStatus, DecisionKind, Form, ItemStatus, Language, MeetingStatus } from '../core/vocabulary.ts';

/** The line that a piece of the minutes leads back to. */
export interface SourceRef {
  readonly id: string;
  readonly name: Name;
  readonly at: Instant;
}
type Sources = readonly SourceRef[];

/** The minutes (design.md, section 6): keys fixed; empty is [] or null. */
export interface MinutesView {
  readonly series: string;
  readonly council: string;
  readonly department: string | null;
  readonly documentTitle: string;
  readonly language: Language;
  readonly number: number;
  readonly date: Day | null;
  /** HH:MM. */
  readonly time: { readonly start: string | null; readonly end: string | null };
  readonly place: string | null;
  readonly status: MeetingStatus;
  readonly chair: Name | null;
  readonly secretary: Name | null;
  readonly present: readonly {
    readonly name: Name;
    readonly organisation: string | null;
    readonly role: string | null;
    readonly remote: boolean;
    readonly fromItem: number | null;
    readonly toItem: number | null;
  }[];
  readonly apologies: readonly Name[];
  readonly absent: readonly Name[];
  readonly guests: readonly {
    readonly name: Name;
    readonly role: string | null;
    readonly organisation: string | null;
    readonly items: readonly number[];
  }[];
  readonly items: readonly MinutesItem[];
  readonly nextMeeting: null | { readonly text: string; readonly date: Day | null };
  readonly verifiers: readonly { readonly name: Name; readonly at: Instant | null }[];
  readonly approvedAt: Instant | null;
  readonly rectifications: readonly { readonly at: Instant; readonly text: string }[];
  readonly digest: string | null;
}

export interface MinutesItem {
  readonly number: number;
  readonly title: string;
  readonly responsible: string | null;
  readonly paragraphs: readonly {
    readonly kind: 'note' | 'question' | 'idea' | 'link' | 'summary';
    readonly text: string;
    readonly answer: string | null;
    readonly sources: Sources;
  }[];
  readonly rounds: readonly {
    readonly question: string | null;
    readonly entries: readonly { readonly name: Name; readonly text: string; readonly sources: Sources }[];
  }[];
  readonly motions: readonly {
    readonly number: number;
    readonly text: string;
    readonly by: Name;
    readonly state: 'open' | 'adopted' | 'rejected';
    readonly sources: Sources;
  }[];
  readonly decisions: readonly {
    readonly kind: DecisionKind;
    readonly text: string;
    readonly vote: null;
    readonly dissents: readonly { readonly name: Name; readonly text: string; readonly sources: Sources }[];
    readonly sources: Sources;
  }[];
  readonly actions: readonly {
    readonly number: number;
    readonly what: string;
    readonly who: readonly Name[];
    readonly due: null | { readonly text: string; readonly date: Day | null };
    readonly status: ActionStatus;
    readonly sources: Sources;
  }[];
  readonly postponed: null | { readonly title: string; readonly reason: string | null };
  /** Only where more than one matter was put off, as under "Övriga punkter": those before the one in `postponed`. */
  readonly alsoPostponed?: readonly { readonly title: string; readonly reason: string | null }[];
  readonly continues: boolean;
}

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

/** The running agenda: what `GET …/agenda` gives, what the agenda card and the tab's page draw. */
export interface AgendaView {
  readonly meeting: string;
  readonly series: string;
  readonly council: string;
  readonly language: Language;
  readonly form: Form;
  readonly documentTitle: string;
  readonly number: number;
  readonly date: Day | null;
  readonly place: string | null;
  readonly status: MeetingStatus;
  readonly startedAt: Instant | null;
  readonly chair: Name | null;
  readonly secretary: Name | null;
  /** The number of the item that is up. */
  readonly current: number | null;
  readonly items: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly responsible: string | null;
    readonly status: ItemStatus;
    /** Time set aside, in minutes. */
    readonly minutes: number | null;
    readonly round: boolean;
    readonly continues: boolean;
  }[];
  /** The round of the current item that is open, or was last. */
  readonly round: RoundView | null;
  /** Open motions and proposed items, by their number. */
  readonly proposals: readonly { readonly number: number; readonly kind: 'item' | 'motion'; readonly text: string; readonly by: Name }[];
  readonly questions: readonly { readonly number: number; readonly text: string; readonly by: Name }[];
  readonly present: readonly Name[];
  readonly remote: readonly Name[];
  readonly apologies: readonly Name[];
  readonly guests: readonly { readonly name: Name; readonly items: readonly number[] }[];
  /** Decisions and actions of the current item, newest last: the confirmations that cards and tab show. */
  readonly recorded: readonly {
    readonly line: string;
    readonly kind: string;
    readonly number: number | null;
    readonly text: string;
    readonly by: Name;
    readonly who: readonly Name[];
    readonly due: { readonly text: string; readonly date: Day | null } | null;
  }[];
  readonly nextMeeting: { readonly text: string; readonly date: Day | null } | null;
}

export interface ActionView {
  readonly number: number;
  readonly what: string;
  readonly who: readonly Name[];
  readonly due: { readonly text: string; readonly date: Day | null } | null;
  readonly status: ActionStatus;
  /** The number of the meeting where it was written down; null where it came with the series file. */
  readonly meeting: number | null;
  readonly overdue: boolean;
}
