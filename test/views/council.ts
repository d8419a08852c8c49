import type { Line, StoredBody } from '../../src/core/line.ts';
import type { AgendaItem, Attendance, PlannedMeeting, Round, Turn } from '../../src/core/meeting.ts';
import { UNREVIEWED } from '../../src/core/review.ts';
import type { FoundedSeries, Member } from '../../src/core/series.ts';

/** An invented council, its meetings made by hand: views are tested on states, not on how these came about. */

const member = (name: string, organisation: string | null, role: string | null, more: Partial<Member> = {}): Member => ({
  name,
  email: null,
  organisation,
  role,
  aliases: [],
  coOpted: false,
  from: null,
  to: null,
  ...more,
});

export const series: FoundedSeries = {
  status: 'founded',
  id: 'rds',
  chats: [],
  keys: {},
  merges: [],
  keptApart: [],
  name: 'Rådet för digital samverkan',
  department: 'Staben för verksamhetsutveckling',
  documentTitle: 'Minnesanteckningar',
  language: 'sv',
  form: 'table',
  quorum: null,
  nextNumber: 12,
  nextDate: null,
  chair: 'Ylva Sandgren',
  secretary: 'Jonas Hedlund',
  verifiers: [],
  members: [
    member('Ylva Sandgren', 'Norrviks kommun', 'kommundirektör'),
    member('Bengt-Åke Moberg', 'Kustens räddningstjänst', 'utvecklingsledare', { to: '2023-12-31' }),
    member('Bengt-Åke Moberg', 'Kustens kommunalförbund', 'digitaliseringschef', { from: '2024-01-01' }),
    member('Samira Haddad', 'Regionen', 'systemförvaltare, e-hälsa'),
    member('Jonas Hedlund', 'Norrviks kommun', null),
    member('Liv Ström', 'Länsbiblioteket', 'samordnare'),
    member('Oskar Wiik', null, null),
    member('Tuva Nylander', 'Högskolan i Norrvik', 'adjungerad forskare', { coOpted: true }),
    member('Gunnar Ek', 'Sjöstads kommun', null, { to: '2023-06-30' }),
  ],
  agenda: [],
  unapprovedMinutes: [],
  openActions: [],
  unknown: {},
};

export const item = (id: string, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title,
  responsible: null,
  minutes: null,
  round: false,
  approval: false,
  other: false,
  standing: false,
  status: 'done',
  proposal: null,
  postponed: null,
  earlierPostponed: [],
  continues: false,
  lineage: null,
  formerTitles: [],
  message: null,
  ...more,
});

export const came = (name: string, more: Partial<Attendance> = {}): Attendance => ({
  name,
  status: 'present',
  remote: false,
  fromItem: null,
  toItem: null,
  ...more,
});

export const turn = (name: string, state: Turn['state'] = 'done'): Turn => ({ name, state, deferred: false });

export const round = (id: string, itemId: string, turns: readonly Turn[], more: Partial<Round> = {}): Round => ({
  id,
  item: itemId,
  question: null,
  free: false,
  status: 'closed',
  turns,
  ...more,
});

/** A recorded line; the minute of its time is the number in its id, so that tables stay short. */
export const line = (id: string, itemId: string | null, by: string, body: StoredBody, more: Partial<Line> = {}): Line => ({
  id,
  item: itemId,
  round: null,
  number: null,
  to: null,
  body,
  by,
  at: `2024-05-14T07:${id.slice(1).padStart(2, '0')}:00.000Z`,
  message: null,
  source: `log:${id}`,
  state: 'live',
  outcome: null,
  ...more,
});

type Ended = Extract<PlannedMeeting, { status: 'draft' }>;
type Open = Extract<PlannedMeeting, { status: 'open' }>;

const body: Omit<Ended, 'status' | 'startedAt' | 'endedAt' | 'review'> = {
  id: 'rds-12',
  series: 'rds',
  number: 12,
  date: '2024-05-14',
  time: null,
  place: null,
  chair: null,
  secretary: null,
  verifiers: [],
  attendance: [],
  guests: [],
  items: [],
  rounds: [],
  lines: [],
  votes: [],
  visited: [],
  lastStep: null,
  nextMeeting: null,
  carriedActions: [],
  unapprovedMinutes: [],
  rectified: [],
  nextActionNumber: 1,
  nextMotionNumber: 1,
};

export const ended = (more: Partial<Omit<Ended, 'status'>> = {}): Ended => ({
  ...body,
  ...more,
  status: 'draft',
  review: UNREVIEWED,
  startedAt: more.startedAt ?? '2024-05-14T07:00:00.000Z',
  endedAt: more.endedAt ?? '2024-05-14T09:30:00.000Z',
});

export const open = (more: Partial<Omit<Open, 'status'>> = {}): Open => ({
  ...body,
  ...more,
  status: 'open',
  startedAt: more.startedAt ?? '2024-05-14T07:00:00.000Z',
  resumedAt: null,
});

export const planned = (more: Partial<typeof body> = {}): PlannedMeeting => ({ ...body, ...more, status: 'planned' });
