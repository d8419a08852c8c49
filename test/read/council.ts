import type { Council } from '../../src/core/council.ts';
import type { Line, StoredBody } from '../../src/core/line.ts';
import type { AgendaItem, Meeting, MeetingBody, Round } from '../../src/core/meeting.ts';
import { UNREVIEWED } from '../../src/core/review.ts';
import type { Member, Series } from '../../src/core/series.ts';
import type { TurnState } from '../../src/core/vocabulary.ts';
import type { Vote } from '../../src/core/vote.ts';
import { readMessage } from '../../src/read/read-message.ts';
import type { Heard, Reading } from '../../src/read/reading.ts';

/** An invented council for the grammar: Wednesday 27 April 2022, nine o'clock. */
export const AT = '2022-04-27T07:30:00.000Z';
export const CHAIR = 'Sara Holm';
export const SECRETARY = 'Peter Blad';
export const MEMBER = 'Maja Lund';
export const GUEST = 'Nils Frid';
export const ONLOOKER = 'Gry Okänd';

const member = (name: string, aliases: readonly string[] = [], coOpted = false): Member => ({
  name,
  email: null,
  organisation: null,
  role: null,
  aliases,
  coOpted,
  from: null,
  to: null,
});

const series = (language: 'sv' | 'en'): Series => ({
  status: 'founded',
  id: 'samverkan',
  chats: [],
  keys: { 'key-maja': MEMBER },
  merges: [],
  keptApart: [],
  name: 'Rådet för digital samverkan',
  department: null,
  documentTitle: 'Minnesanteckningar',
  language,
  form: 'table',
  quorum: null,
  nextNumber: 57,
  nextDate: null,
  chair: CHAIR,
  secretary: SECRETARY,
  verifiers: [],
  members: [
    member(CHAIR, ['Sara H']),
    member(SECRETARY),
    member(MEMBER, ['MajaL']),
    member('Åsa Öberg-Ek'),
    member('Fredrik Alm', ['Fredrik A']),
    member('Fredrik Berg'),
    member('Rut-Mia Ågren', ['RM']),
    member('O’Hara'),
    member('Adam Nord', [], true),
  ],
  agenda: [],
  unapprovedMinutes: [],
  openActions: [],
  unknown: {},
});

const item = (id: string, title: string, status: AgendaItem['status'], other = false): AgendaItem => ({
  ...{ id, title, status, other, responsible: null, minutes: null, round: false, approval: false, standing: other },
  ...{ proposal: null, postponed: null, continues: false, lineage: null, formerTitles: [] },
  ...{ message: null, earlierPostponed: [] },
});

export const line = (id: string, by: string, body: StoredBody, at = AT): Line => ({
  ...{ id, item: 'i1', round: null, number: null, to: null, body, by, at, message: `m-${id}`, source: `s-${id}` },
  ...{ state: 'live', outcome: null },
});

export const round = (free: boolean, turns: Readonly<Record<string, TurnState>>): Round => ({
  ...{ id: 'r1', item: 'i1', question: null, free, status: 'open' },
  turns: Object.entries(turns).map(([name, state]) => ({ name, state, deferred: false })),
});

interface Setting {
  readonly status?: 'unplanned' | 'planned' | 'open' | 'paused';
  readonly language?: 'sv' | 'en';
  readonly rounds?: readonly Round[];
  readonly lines?: readonly Line[];
  readonly previousLines?: readonly Line[];
  readonly votes?: readonly Vote[];
  readonly other?: boolean;
  /** The item that is up is the one where these are approved. */
  readonly unapproved?: MeetingBody['unapprovedMinutes'];
  readonly resumedAt?: string | null;
  readonly lastStep?: MeetingBody['lastStep'];
  readonly series?: Series;
}

function body(setting: Setting, lines: readonly Line[]): MeetingBody {
  const items = [
    item('i1', 'Laget runt', 'done'),
    { ...item('i2', 'Budget', 'current', setting.other ?? false), approval: setting.unapproved !== undefined },
    item('i3', 'Skolor', 'waiting'),
  ];
  return {
    ...{ id: 'samverkan-57', series: 'samverkan', number: 57, date: '2022-04-27', time: null, place: null, lines, items },
    ...{ chair: CHAIR, secretary: SECRETARY, verifiers: [], attendance: [], rounds: setting.rounds ?? [], visited: ['i1', 'i2'] },
    votes: setting.votes ?? [],
    guests: [{ name: GUEST, role: null, organisation: null, items: ['i2'] }],
    ...{
      lastStep: setting.lastStep ?? null,
      nextMeeting: null,
      carriedActions: [],
      unapprovedMinutes: setting.unapproved ?? [],
      rectified: [],
    },
    ...{ nextActionNumber: 1, nextMotionNumber: 1 },
  };
}

/** A council in the middle of its second item, or as the setting says. */
export function council(setting: Setting = {}): Council {
  const whole = body(setting, setting.lines ?? []);
  const startedAt = '2022-04-27T07:00:00.000Z';
  const meetings: Readonly<Record<NonNullable<Setting['status']>, Meeting>> = {
    unplanned: { status: 'unplanned' },
    planned: { ...whole, status: 'planned', date: null },
    open: { ...whole, status: 'open', startedAt, resumedAt: setting.resumedAt ?? null },
    paused: { ...whole, status: 'paused', startedAt, pausedAt: AT },
  };
  const before = body({}, setting.previousLines ?? []);
  return {
    series: setting.series ?? series(setting.language ?? 'sv'),
    meeting: meetings[setting.status ?? 'open'],
    previous: {
      ...before,
      id: 'samverkan-56',
      number: 56,
      status: 'draft',
      date: '2022-03-23',
      startedAt,
      endedAt: startedAt,
      review: UNREVIEWED,
    },
  };
}

interface Said extends Setting {
  readonly by?: string;
  readonly addressed?: boolean;
  readonly mentions?: Heard['mentions'];
  readonly verified?: boolean;
  readonly at?: string;
}

export const heard = (text: string, said: Said = {}): Heard => ({
  text,
  addressed: said.addressed ?? false,
  mentions: said.mentions ?? [],
  actor: { name: said.by ?? CHAIR, key: null, verified: said.verified ?? true },
  at: said.at ?? AT,
  council: council(said),
  chat: 'chat-1',
});

/** What a text means when somebody says it; the chair in an open meeting where nothing else is said. */
export const read = (text: string, said: Said = {}): Reading => readMessage(heard(text, said));

/** A reading in a few letters, for tables: the command's type, what is shown, the refusal's code, or "ignored". */
export function short(reading: Reading): string {
  switch (reading.kind) {
    case 'command':
      return reading.command.type === 'recordLine' ? reading.command.body.kind : reading.command.type;
    case 'show':
      return `show ${reading.show.what}`;
    case 'series':
      return 'series';
    case 'refused':
      return `refused ${reading.refusal.code}${reading.once === null ? '' : ' once'}`;
    case 'ignored':
      return 'ignored';
  }
}
