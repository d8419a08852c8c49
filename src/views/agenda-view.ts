import { currentItem, numberedItems, numberOf } from '../core/agenda.ts';
import { isApprovalItem, waitingIn } from '../core/approval.ts';
import { waitsUntil } from '../core/consensus.ts';
import type { Line } from '../core/line.ts';
import type { PlannedMeeting } from '../core/meeting.ts';
import type { Day, Instant, Name } from '../core/origin.ts';
import { latestRound } from '../core/round.ts';
import type { FoundedSeries, UnapprovedMinutes } from '../core/series.ts';
import type { Form, ItemStatus, Language, MeetingStatus } from '../core/vocabulary.ts';
import type { VoteResult } from '../core/vote.ts';
import { apologyNames, guestItems, presentPeople } from './attendance.ts';
import { type RoundView, roundView } from './round-view.ts';
import { resultOfLine, type VoteView, voteView } from './vote-view.ts';

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

/** The running agenda: where the meeting is, its round, and what waits for an answer. */
export function agendaView(series: FoundedSeries, meeting: PlannedMeeting): AgendaView {
  const current = currentItem(meeting);
  const round = current === null ? null : latestRound(meeting, current.id);
  const present = presentPeople(series, meeting);
  const lines = meeting.lines.filter((line) => line.state === 'live');
  return {
    meeting: meeting.id,
    series: series.id,
    council: series.name,
    language: series.language,
    form: series.form,
    documentTitle: series.documentTitle,
    number: meeting.number,
    date: meeting.date,
    place: meeting.place,
    status: meeting.status,
    startedAt: meeting.status === 'planned' ? null : meeting.startedAt,
    chair: meeting.chair ?? series.chair,
    secretary: meeting.secretary ?? series.secretary,
    current: current === null ? null : numberOf(meeting, current.id),
    items: numberedItems(meeting).map((item, index) => ({
      id: item.id,
      number: index + 1,
      title: item.title,
      responsible: item.responsible,
      status: item.status,
      minutes: item.minutes,
      round: item.round,
      continues: item.continues,
      ...(item.returned === undefined ? {} : { returned: item.returned }),
    })),
    round: round === null ? null : roundView(series, meeting, round),
    proposals: openProposals(meeting, lines),
    questions: openQuestions(lines),
    votes: meeting.votes
      .filter(({ status, item }) => status === 'open' || status === 'tied' || item === current?.id)
      .map((vote) => voteView(series, meeting, vote)),
    present: present.map((person) => person.name),
    remote: present.filter((person) => person.remote).map((person) => person.name),
    apologies: apologyNames(series, meeting),
    guests: meeting.guests.map((guest) => ({ name: guest.name, items: guestItems(meeting, guest) })),
    recorded: current === null ? [] : lines.filter((line) => line.item === current.id).flatMap((line) => recordedOf(meeting, line)),
    ...(current !== null && isApprovalItem(current) ? { unapproved: waitingIn(meeting) } : {}),
    nextMeeting: meeting.nextMeeting,
  };
}

function openProposals(meeting: PlannedMeeting, lines: readonly Line[]): AgendaView['proposals'] {
  const items = meeting.items
    .filter((item) => item.status === 'proposed')
    .flatMap((item) => (item.proposal === null ? [] : [{ ...item.proposal, kind: 'item' as const, text: item.title }]));
  const motions = lines
    .filter((line) => line.body.kind === 'motion' && line.outcome !== 'adopted' && line.outcome !== 'rejected')
    .map((line) => {
      const until = waitsUntil(line);
      const objections = lines
        .filter(({ body, to }) => body.kind === 'objection' && to === line.id)
        .map(({ by, body }) => ({ name: by, text: body.text }));
      return {
        ...{ number: line.number ?? 0, kind: 'motion' as const, text: line.body.text, by: line.by },
        ...(until === null ? {} : { until }),
        ...(objections.length === 0 ? {} : { objections }),
      };
    });
  return [...items, ...motions].toSorted((a, b) => a.number - b.number);
}

function openQuestions(lines: readonly Line[]): AgendaView['questions'] {
  const answered = new Set(lines.filter((line) => line.body.kind === 'answer').map((line) => line.to));
  return lines
    .filter((line) => line.body.kind === 'question' && !answered.has(line.id))
    .map((line) => ({ number: line.number ?? 0, text: line.body.text, by: line.by }));
}

/** A decision is named by its sort, so that card and tab can say "Samsyn" without looking further. */
function recordedOf(meeting: PlannedMeeting, line: Line): AgendaView['recorded'] {
  const common = { line: line.id, number: line.number, by: line.by };
  if (line.body.kind === 'decision') {
    const { sort, text, approves, acclaimed, unopposed } = line.body;
    const vote = resultOfLine(meeting, line.id);
    const more = {
      ...(approves === undefined ? {} : { approves }),
      ...(vote === null ? {} : { vote }),
      ...(acclaimed === undefined ? {} : { acclaimed }),
      ...(unopposed === undefined ? {} : { unopposed }),
    };
    return [{ ...common, kind: sort, text, who: [], due: null, ...more }];
  }
  if (line.body.kind === 'action') return [{ ...common, kind: 'action', text: line.body.what, who: line.body.who, due: line.body.due }];
  return [];
}
