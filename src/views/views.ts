import type { MeetingRef } from '../core/meeting.ts';
import type { Day, Instant, Name } from '../core/origin.ts';
import type { UnapprovedMinutes } from '../core/series.ts';
import type { ActionStatus, DecisionKind, Form, ItemStatus, Language, MeetingStatus } from '../core/vocabulary.ts';
import type { VoteResult, VoteStatus } from '../core/vote.ts';

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
  /** How they are printed; only where it is not the table. */
  readonly form?: Form;
  /** Null only in imported minutes that give none. */
  readonly number: number | null;
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
  /** The meeting whose decision approved them. */
  readonly approvedBy?: MeetingRef;
  /** Out for verification; after `until` silence is consent. */
  readonly circulated?: { readonly at: Instant; readonly until: Day | null };
  /** What verifiers and members ask for in the draft; `item` null: the whole. */
  readonly remarks?: readonly {
    readonly kind: 'change' | 'comment';
    readonly item: number | null;
    readonly text: string;
    readonly by: Name;
    readonly at: Instant;
  }[];
  /** Somebody has asked that they be unlocked; another has to confirm. */
  readonly unlockAsked?: { readonly by: Name; readonly at: Instant };
  readonly rectifications: readonly {
    readonly at: Instant;
    readonly text: string;
    readonly by: Name;
    readonly item: number | null;
    /** The meeting at whose time it was found, where that was kept: there it stands among `rectified`. */
    readonly during?: MeetingRef;
  }[];
  /** Errors found in earlier, approved minutes at the time of this meeting. */
  readonly rectified?: readonly {
    readonly meeting: string;
    readonly number: number;
    readonly item: number | null;
    readonly text: string;
  }[];
  readonly digest: string | null;
}

/** Minutes of a meeting that was held here: it has its number. */
export type HeldMinutes = MinutesView & { readonly number: number };

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
    /** Who objected to deciding without a vote; only where somebody did. */
    readonly objections?: readonly { readonly name: Name; readonly text: string; readonly sources: Sources }[];
    readonly sources: Sources;
  }[];
  readonly decisions: readonly {
    readonly kind: DecisionKind;
    readonly text: string;
    readonly vote: null | VoteResult;
    /** By acclamation; only where it was. */
    readonly acclaimed?: true;
    /** Nobody objected in the time that was given; only where one was. */
    readonly unopposed?: true;
    /** To the motion that it was; only where there were any. */
    readonly objections?: readonly { readonly name: Name; readonly text: string; readonly sources: Sources }[];
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

/** One vote as everybody may see it. Of a secret one nobody's choice is in it, and no count before the end. */
export interface VoteView {
  readonly id: string;
  readonly number: number;
  /** The number of its item. */
  readonly item: number;
  readonly question: string;
  readonly secret: boolean;
  readonly status: VoteStatus;
  /** `votes`: so far in an open vote; null in a secret one while it is open. */
  readonly choices: readonly { readonly id: string; readonly text: string; readonly votes: number | null }[];
  /** Who may vote; in the members' order, as the next three. */
  readonly entitled: readonly Name[];
  readonly voted: readonly Name[];
  /** Who is here and has not voted; empty in a secret vote. */
  readonly waiting: readonly Name[];
  readonly entered: readonly Name[];
  /** How many it counts on: who is here or has voted. */
  readonly total: number;
  /** Who chose what, by the choice's id; empty in a secret vote. */
  readonly ballots: readonly { readonly name: Name; readonly choice: string }[];
  /** Between which the chair's casting vote decides, by their ids; empty where none is awaited. */
  readonly tied: readonly string[];
  /** Null while it is open. */
  readonly result: VoteResult | null;
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
    /** The number of the meeting that left it over, and why it was put off; only where it returns. */
    readonly returned?: { readonly from: number; readonly reason: string | null };
  }[];
  /** The round of the current item that is open, or was last. */
  readonly round: RoundView | null;
  /** Open motions and proposed items, by their number. */
  readonly proposals: readonly {
    readonly number: number;
    readonly kind: 'item' | 'motion';
    readonly text: string;
    readonly by: Name;
    /** Adopted then unless somebody objects; only while it waits for that. */
    readonly until?: Instant;
    /** Who objected; only where somebody did. */
    readonly objections?: readonly { readonly name: Name; readonly text: string }[];
  }[];
  /** Those that are open or tied, and those of the current item. */
  readonly votes: readonly VoteView[];
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
    /** The numbers of the meetings whose minutes a decision approves; only where there are any. */
    readonly approves?: readonly number[];
    /** What the vote says that a decision came of; only where there was one. */
    readonly vote?: VoteResult;
    /** How else a decision came about; only where it did. */
    readonly acclaimed?: true;
    readonly unopposed?: true;
  }[];
  /** Only while the item is up where they are approved: the minutes that wait, as the meeting stands. */
  readonly unapproved?: readonly UnapprovedMinutes[];
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

/** Where in a council's minutes something was written down. */
interface Written {
  /** The number of the meeting. */
  readonly meeting: number | null;
  readonly date: Day | null;
  /** The number of the item. */
  readonly item: number;
  readonly title: string;
}

/** A decision among all of a council. */
export interface RegisteredDecision extends Written {
  readonly decision: MinutesItem['decisions'][number];
}

/** An action among all of a council, as it stands now. */
export interface RegisteredAction extends Omit<ActionView, 'meeting' | 'overdue'> {
  /** Null where it came with the series file. */
  readonly from: Written | null;
}
