import type { MeetingRef } from '../core/meeting.ts';
import type { Day, Instant, Name } from '../core/origin.ts';
import type { ActionStatus, DecisionKind, Form, Language, MeetingStatus } from '../core/vocabulary.ts';
import type { VoteResult } from '../core/vote.ts';
import type { SourceRef } from './source.ts';

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
