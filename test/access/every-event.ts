import type { Fact, Head } from '../../src/core/event.ts';
import type { StoredBody } from '../../src/core/line.ts';
import type { Origin } from '../../src/core/origin.ts';
import { oldItem, oldMinutes, person } from '../import/minutes.ts';

/** With all that may be left out, and nothing null that may hold something: what is new in an event is missing here. */
type Whole<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer One)[]
    ? readonly Whole<One>[]
    : { readonly [K in keyof T]-?: Whole<NonNullable<T[K]>> };

/** What of a union has this word under that key, perhaps among others. */
type Of<U, Key extends PropertyKey, Word> =
  U extends Readonly<Record<Key, infer Words>> ? (Word extends Words ? Omit<U, Key> : never) : never;
type Some<T> = readonly [T, ...T[]];
type Samples = { readonly [T in Fact['type']]: Some<Whole<Of<Fact, 'type', T>>> };

const due = { text: 'senast 2 juni', date: '2026-06-02' };
const members = [
  {
    ...{ name: 'Någon Annan', email: 'n@council.example', organisation: 'Förening', role: 'ledamot', aliases: ['NA'], coOpted: false },
    ...{ from: '2020-01-01', to: '2026-01-01' },
  },
] as const;
const guests = [{ name: 'Gäst Annan', role: 'roll', organisation: 'org', items: ['i1'] }] as const;
const actions = [{ number: 1, what: 'gör detta', who: ['Någon Annan'], due }] as const;
const unapproved = { number: 1, date: '2026-01-01', meeting: 'radet_1' } as const;
const template = { title: 'Titel', responsible: 'Någon', minutes: 5, round: true, approval: false, other: false, standing: true } as const;
const item = {
  ...template,
  ...{ id: 'i1', lineage: { meeting: 'radet_1', item: 'i1' }, returned: { from: 1, reason: 'skäl' } },
} as const;

const decided = { sort: 'decision', text: 'ord', approves: [1], acclaimed: true, within: 2, unopposed: true } as const;
const BODIES: { readonly [K in StoredBody['kind']]: Whole<Of<StoredBody, 'kind', K>> } = {
  note: { text: 'ord' },
  idea: { text: 'ord' },
  question: { text: 'ord' },
  link: { text: 'ord', address: 'https://x.example', title: 'titel' },
  answer: { text: 'ord', question: 1 },
  entry: { text: 'ord' },
  summary: { text: 'ord' },
  decision: decided,
  motion: { ...decided, until: '2026-03-02T08:00:00.000Z' },
  action: { text: 'ord', what: 'vad', who: ['Någon Annan'], due },
  dissent: { text: 'ord' },
  objection: { text: 'ord', proposal: 1 },
};
const HEADS: { readonly [F in Head['field']]: Whole<Of<Head, 'field', F>> } = {
  number: { number: 1 },
  date: { date: '2026-01-01' },
  time: { start: '09:00', end: '10:00' },
  place: { place: 'Salen' },
};

const place = { id: 'radet_1-l1', item: 'i1', round: 'r1', number: 1, to: 'radet_1-l0' } as const;
// A kind with its own keys: what `Object.entries` knows no more.
const bodies = Object.entries(BODIES).map(([kind, body]) => ({ kind, ...body })) as unknown as readonly [Whole<StoredBody>];
const heads = Object.entries(HEADS).map(([field, head]) => ({ field, ...head })) as unknown as readonly [Whole<Head>];
const each = <T, R>([first, ...others]: Some<T>, make: (one: T) => R): Some<R> => [make(first), ...others.map(make)];

const file = { name: 'namn.txt', hash: '0'.repeat(64) };
const minutes = oldMinutes({
  ...{ chair: 'Ordf', secretary: 'Sekr', apologies: ['Förhindrad'], absent: ['Borta'], present: [person('Närvarande', 'org', 'roll')] },
  items: [
    oldItem(1, 'Titel', {
      responsible: 'Ansvarig',
      paragraphs: [{ kind: 'note', text: 'ord', answer: 'svar', sources: [{ id: 'x', name: 'Källa', at: 'då' }] }],
      rounds: [{ question: 'fråga', entries: [{ name: 'Talare', text: 'ord', sources: [] }] }],
    }),
  ],
});

const round = 'r1';
const name = 'Någon Annan';
const ballot = { vote: 'v1', name, nth: 1, choice: 'c1' } as const;

/** One of each event that there is; a new one, or a new key in one, does not compile before it stands here. */
const SAMPLES: Samples = {
  seriesSetUp: [
    {
      id: 'radet',
      settings: {
        ...{ name: 'Rådet', department: 'Enhet', documentTitle: 'Protokoll', language: 'sv', form: 'table', quorum: 2, eraseAfterDays: 3 },
        ...{ eraseOriginalsAfterDays: 4, nextNumber: 1, nextDate: '2026-01-01', chair: 'Ordf', secretary: 'Sekr', verifiers: ['Just'] },
        ...{ members, agenda: [template], unapprovedMinutes: [unapproved], openActions: actions },
        unknown: { motto: 'ord', deep: { list: ['ord'] } },
      },
    },
  ],
  chatTied: [{ chat: '19:x@thread.v2' }],
  memberAdded: [{ member: members[0] }],
  peopleMerged: [{ kept: 'A', dropped: 'B' }],
  peopleKeptApart: [{ a: 'A', b: 'B' }],
  memberTied: [{ name, key: 'nyckel' }],
  meetingPlanned: [
    {
      ...{ id: 'radet_1', series: 'radet', number: 1, date: '2026-01-01', chair: 'Ordf', secretary: 'Sekr', verifiers: ['Just'] },
      ...{ items: [item], actions, unapprovedMinutes: [unapproved], nextActionNumber: 2, guests },
    },
  ],
  carriedOver: [{ actions, nextActionNumber: 2 }],
  minutesReturned: [{ minutes: unapproved }],
  rectificationMade: [{ meeting: 'radet_1', number: 1, item: 1, text: 'ord' }],
  minutesCirculated: [{ until: '2026-01-01' }],
  minutesVerified: [{}],
  verificationReset: [{}],
  changeRequested: [{ item: 'i1', text: 'ord' }],
  minutesCommented: [{ item: 'i1', text: 'ord' }],
  minutesApproved: [{ by: { meeting: 'radet_2', number: 2, line: 'radet_2-l1' } }],
  unlockRequested: [{}],
  minutesUnlocked: [{}],
  minutesRectified: [{ item: 'i1', text: 'ord', during: { meeting: 'radet_2', number: 2 } }],
  headSet: each(heads, (head) => ({ head })),
  officersAppointed: [{ office: 'chair', names: ['Ordf'] }],
  meetingStarted: [{}],
  meetingPaused: [{}],
  meetingResumed: [{}],
  meetingEnded: [{}],
  attendanceRecorded: [{ name, status: 'present', remote: true, fromItem: 'i1' }],
  partRecorded: [{ name, fromItem: 'i1', toItem: 'i2' }],
  guestInvited: [guests[0]],
  itemAdded: [{ item, proposal: { number: 1, by: 'Någon' } }],
  itemAdopted: [{ item: 'i1' }],
  itemRejected: [{ item: 'i1' }],
  itemWithdrawn: [{ item: 'i1' }],
  itemRestored: [{ item: 'i1' }],
  itemTakenUp: [{ item: 'i1', viaNext: true }],
  itemMoved: [{ item: 'i1', before: 'i2' }],
  itemRenamed: [{ item: 'i1', title: 'ord' }],
  itemPostponed: [{ item: 'i1', title: 'ord', reason: 'ord' }],
  itemContinued: [{ item: 'i1' }],
  roundStarted: [{ round, item: 'i1', question: 'ord', free: true, order: ['Någon'] }],
  roundJoined: [{ round, name, before: 'Näste' }],
  turnEnded: [{ round, name, how: 'done', viaNext: true, before: 'Näste' }],
  floorGiven: [{ round, name }],
  entryReopened: [{ round, name }],
  roundClosed: [{ round }],
  lineRecorded: each(bodies, (body) => ({ place, body })),
  lineCorrected: each(bodies, (body) => ({ line: 'radet_1-l1', place, body })),
  lineWithdrawn: [{ line: 'radet_1-l1' }],
  lineRestored: [{ line: 'radet_1-l1' }],
  motionAdopted: [{ line: 'radet_1-l1' }],
  motionRejected: [{ line: 'radet_1-l1' }],
  consensusReached: [{ motion: 'radet_1-l1', line: 'radet_1-l2' }],
  actionFollowedUp: [{ number: 1, status: 'done', reason: 'ord' }],
  voteOpened: [{ vote: 'v1', number: 1, item: 'i1', question: 'ord', choices: [{ id: 'c1', text: 'ord' }], secret: false }],
  ballotCast: [ballot],
  ballotEntered: [ballot],
  voteClosed: [{ vote: 'v1', tally: [{ choice: 'c1', votes: 1 }], tied: false, line: 'radet_1-l1' }],
  castingVoteGiven: [{ vote: 'v1', choice: 'c1', line: 'radet_1-l1' }],
  voteCancelled: [{ vote: 'v1' }],
  actionDueMoved: [{ number: 1, due }],
  nextMeetingSet: [{ text: 'ord', date: '2026-01-01' }],
  minutesImported: [{ id: 'radet_i0', series: 'radet', file, original: 'Hela texten', minutes }],
  importedMinutesMended: [{ minutes }],
};

/** Where an event comes from, with all that may be left out. */
export const ORIGIN: Whole<Origin> = {
  ...{ source: 's1', by: 'Sekreteraren', at: '2026-03-02T08:00:00.000Z', channel: 'tab', message: 'm1' },
  quoted: { name: 'Citerad', at: '2026-03-02T07:00:00.000Z' },
};

/** All kinds of events, with something wherever something can stand. */
export const everyFact = (): readonly Fact[] =>
  // A type with its own facts: what `Object.entries` knows no more.
  Object.entries(SAMPLES).flatMap(([type, samples]) => samples.map((sample) => ({ type, ...sample }) as unknown as Fact));
