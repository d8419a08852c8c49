import { MINUTES_FORMATS } from '../../src/documents/formats.ts';
import { oldItem, oldMinutes } from '../import/minutes.ts';
import { type Answers, COUNCIL, GUESTS, IN_NEW_CHAT, KNOWN, type Known, LEADERS, MEMBERS, onlyFor, ROLES, WITH_GUESTS } from './roles.ts';
import { A, CHAT, NEW_CHAT, OTHER_MEETING } from './two-councils.ts';

/** One request of the walk. */
export interface Case {
  readonly path: string;
  readonly body?: unknown;
  /** `open`: not a word of anybody's is in it, and everybody is answered alike. */
  readonly answers: Answers | 'open';
  /** The canaries that whoever gets the answer reads in it, as far as they see them. */
  readonly tells?: readonly string[];
}

const FIRST = ['canary1p1', 'canary1p2', 'canary1p3'];
const SECOND = ['canary2p1', 'canary2p2', 'canary2p3'];
const IMPORT = ['canaryImport'];
const IMPORTED = `${A.series}_i000000000000`;

const forCouncil = onlyFor(COUNCIL);
const withGuests = onlyFor(WITH_GUESTS);
const ofOther = onlyFor(['memberOfOther']);
const forAll = onlyFor(KNOWN);
/** There is nothing of that name, and so nothing to be kept from anybody. */
const nothing = onlyFor([], 200, 404);

const both = (
  ask: (meeting: string) => string,
  answers: Answers,
  tells: (canaries: readonly string[]) => readonly string[],
): readonly Case[] => [
  { path: ask(A.first), answers, tells: tells(FIRST) },
  { path: ask(A.second), answers, tells: tells(SECOND) },
  { path: ask(OTHER_MEETING), answers: ofOther },
];
const none = () => [];
/** Of what was said, a running agenda has what stands at the item that is up. */
const isUp = (canaries: readonly string[]) => canaries.filter((canary) => canary === 'canary2p2');

const notForGuests: Answers = { ...withGuests, ...Object.fromEntries(GUESTS.map((guest: Known) => [guest, 404])) };

/** Of the decisions of the first meeting: the line of each item's, and who is a guest of that item. */
const DECISIONS = [
  ['l7', 1, []],
  ['l23', 2, ['guestHere']],
  ['l15', 3, ['guestElsewhere']],
] as const;

const decisions = (ending: string): readonly Case[] =>
  DECISIONS.map(([line, item, guests]) => ({
    path: `/api/meetings/${A.first}/decisions/${A.first}-${line}.${ending}`,
    answers: { ...withGuests, ...Object.fromEntries(GUESTS.map((guest) => [guest, guests.some((one) => one === guest) ? 200 : 404])) },
    tells: [`canary1p${item}`],
  }));

const minutes = oldMinutes({ council: 'Rådet för kanaler', items: [oldItem(1, 'New')] });

const founding = (chat: string, council: string | null) => ({
  id: 'f',
  chat,
  files: [{ file: { name: 'new.txt', hash: '2'.repeat(64) }, original: 'New', meetings: [{ nth: 1, minutes: { ...minutes, council } }] }],
});

/**
 * The ways in and what each role is answered there. A route without a row fails the walk, and so does a row without its
 * route. The local meeting room is not among them: in it everybody may be anybody, and it is never there beside Teams.
 */
export const ROUTES: Readonly<Record<string, readonly Case[]>> = {
  'GET /healthz': [{ path: '/healthz', answers: 'open' }],
  'GET /readyz': [{ path: '/readyz', answers: 'open' }],
  'GET /metrics': [{ path: '/metrics', answers: 'open' }],
  // Who may speak to the bot is proved by the channel's token (test/bot/tokens.test.ts), and each person by the walk of its commands.
  'POST /api/messages': [{ path: '/api/messages', body: {}, answers: 'open' }],
  'GET /support': [{ path: '/support', answers: 'open' }],
  'GET /privacy': [{ path: '/privacy', answers: 'open' }],
  'GET /terms': [{ path: '/terms', answers: 'open' }],
  'GET /tab/': [{ path: '/tab/', answers: 'open' }],
  'GET /tab/index.html': [{ path: '/tab/index.html', answers: 'open' }],
  'USE /tab/assets': [{ path: '/tab/assets/none.js', answers: 'open' }],

  'GET /api/schemas/minutes.json': [{ path: '/api/schemas/minutes.json', answers: forAll }],
  'GET /api/opening': [
    { path: '/api/opening', answers: forAll, tells: isUp(SECOND) },
    { path: `/api/opening?meeting=${A.first}`, answers: forAll },
    { path: `/api/opening?meeting=${OTHER_MEETING}`, answers: forAll },
  ],
  'GET /api/series': [{ path: '/api/series', answers: forAll }],
  'GET /api/series/events': [{ path: '/api/series/events', answers: forAll }],
  'GET /api/series/:id/history': [1, 2, 3].map((item) => ({
    path: `/api/series/${A.series}/history?meeting=${A.second}&item=${item}`,
    answers: forCouncil,
  })),
  'GET /api/series/:id/person': [
    { path: `/api/series/${A.series}/person`, answers: forCouncil },
    { path: '/api/series/namnden-for-broar/person', answers: ofOther },
  ],
  'POST /api/series/:id/person': [
    { path: `/api/series/${A.series}/person`, body: { name: 'Amina Warsame' }, answers: onlyFor(MEMBERS), tells: [...FIRST, ...SECOND] },
    { path: `/api/series/${A.series}/person`, body: { name: 'Disa Malm' }, answers: onlyFor(LEADERS) },
  ],
  'GET /api/series/:id/decisions.csv': [
    { path: `/api/series/${A.series}/decisions.csv`, answers: withGuests, tells: [...FIRST, ...SECOND] },
    { path: '/api/series/namnden-for-broar/decisions.csv', answers: ofOther },
  ],
  'GET /api/series/:id/actions.csv': [
    { path: `/api/series/${A.series}/actions.csv`, answers: withGuests, tells: [...FIRST, ...SECOND] },
    { path: '/api/series/namnden-for-broar/actions.csv', answers: ofOther },
  ],
  'GET /api/actions': [{ path: '/api/actions', answers: forAll }],
  'GET /api/search': [
    { path: '/api/search?q=decision&limit=100', answers: forAll, tells: [...FIRST, ...SECOND] },
    { path: '/api/search?q=canary&limit=100', answers: forAll },
    { path: `/api/search?kind=action&series=${A.series}&limit=100`, answers: forAll, tells: [...FIRST, ...SECOND] },
    { path: '/api/search?series=namnden-for-broar&limit=100', answers: forAll },
    { path: '/api/search?person=Amina+Warsame&limit=100', answers: forAll },
  ],
  'GET /api/meetings': [
    { path: `/api/meetings?series=${A.series}`, answers: withGuests },
    { path: '/api/meetings?series=namnden-for-broar', answers: ofOther },
  ],
  'GET /api/meetings/:id/agenda': both((id) => `/api/meetings/${id}/agenda`, withGuests, isUp),
  'GET /api/meetings/:id/events': both((id) => `/api/meetings/${id}/events`, withGuests, isUp),
  'GET /api/meetings/:id/checks': [
    { path: `/api/meetings/${A.first}/checks`, answers: onlyFor(LEADERS) },
    { path: `/api/meetings/${A.second}/checks`, answers: onlyFor(LEADERS) },
  ],
  'GET /api/meetings/:id/life': both((id) => `/api/meetings/${id}/life`, forCouncil, none),
  'GET /api/meetings/:id/lines/:line': [2, 10, 18].map((line) => ({
    path: `/api/meetings/${A.first}/lines/${A.first}-l${line}`,
    answers: onlyFor(LEADERS),
  })),
  'GET /api/meetings/:id/minutes.:format': MINUTES_FORMATS.flatMap((format) => [
    ...both(
      (id) => `/api/meetings/${id}/minutes.${format}`,
      withGuests,
      (words) => words,
    ),
    { path: `/api/meetings/${IMPORTED}/minutes.${format}`, answers: forCouncil, tells: IMPORT },
  ]),
  'POST /api/meetings/:id/public.:format': MINUTES_FORMATS.flatMap((format) =>
    both(
      (id) => `/api/meetings/${id}/public.${format}`,
      withGuests,
      (words) => words,
    ).map((one) => ({
      ...one,
      body: { names: ['Bodil Sten'] },
    })),
  ),
  'GET /api/meetings/:id/decisions/:line.:format': ['md', 'html', 'txt', 'docx', 'pdf'].flatMap(decisions),
  'GET /api/meetings/:id/next-meeting.ics': [
    { path: `/api/meetings/${A.first}/next-meeting.ics`, answers: notForGuests, tells: ['canary1whole'] },
    { path: `/api/meetings/${A.second}/next-meeting.ics`, answers: notForGuests, tells: ['canary2whole'] },
  ],
  'GET /api/meetings/:id/original': [
    { path: `/api/meetings/${IMPORTED}/original`, answers: forCouncil, tells: IMPORT },
    { path: `/api/meetings/${A.first}/original`, answers: nothing },
  ],

  'POST /api/meetings/:id/commands': [
    { path: `/api/meetings/${A.second}/commands`, body: { id: 'h', text: 'hjälp' }, answers: withGuests },
    { path: `/api/meetings/${A.second}/commands`, body: { id: 's', text: 'sök: decision' }, answers: withGuests },
    { path: `/api/meetings/${A.second}/commands`, body: { id: 'm', text: 'protokoll' }, answers: withGuests },
    { path: `/api/meetings/${A.second}/commands`, body: { id: 'm', text: 'mina åtgärder' }, answers: withGuests },
    { path: `/api/meetings/${IMPORTED}/commands`, body: { id: 'i', text: 'hjälp' }, answers: nothing },
  ],
  'POST /api/import/readings': [
    { path: '/api/import/readings', body: Buffer.from('Möte nr 3'), answers: onlyFor([...LEADERS, 'memberOfOther']) },
    { path: `/api/import/readings?chat=${NEW_CHAT}`, body: Buffer.from('Möte nr 3'), answers: onlyFor(IN_NEW_CHAT) },
  ],
  'POST /api/import/series': [
    { path: '/api/import/series', body: { readings: [minutes] }, answers: onlyFor([...LEADERS, 'memberOfOther']) },
    { path: `/api/import/series?chat=${NEW_CHAT}`, body: { readings: [minutes] }, answers: onlyFor(IN_NEW_CHAT) },
  ],
  'GET /api/import/council': [
    { path: `/api/import/council?chat=${NEW_CHAT}`, answers: onlyFor(IN_NEW_CHAT, 204) },
    {
      path: `/api/import/council?chat=${CHAT}`,
      answers: onlyFor(
        KNOWN.filter((role) => role !== 'unverified'),
        409,
      ),
    },
  ],
  'POST /api/import/council': [
    // They may, but these minutes name no council: the walk is to change nothing.
    { path: '/api/import/council', body: founding(NEW_CHAT, null), answers: onlyFor(IN_NEW_CHAT, 422) },
    { path: '/api/import/council', body: founding(NEW_CHAT, 'Rådet för kanaler'), answers: onlyFor(IN_NEW_CHAT, 409) },
    {
      path: '/api/import/council',
      body: founding(CHAT, 'Nytt'),
      answers: onlyFor(
        KNOWN.filter((role) => role !== 'unverified'),
        409,
      ),
    },
    { path: '/api/import/council', body: founding('19:elsewhere', 'Nytt'), answers: onlyFor([]) },
  ],
  'POST /api/import': [
    {
      path: '/api/import',
      body: { id: 'n', series: A.series, file: { name: 'new.txt', hash: '1'.repeat(64) }, original: 'New', minutes },
      answers: onlyFor(LEADERS),
    },
  ],
  'POST /api/import/:meeting': [{ path: `/api/import/${IMPORTED}`, body: { id: 'm', minutes }, answers: onlyFor(LEADERS) }],
};

/** Of the first meeting's lines and the like, what each role may read wherever it asks. */
export const READABLE: Readonly<Record<(typeof ROLES)[number], RegExp>> = {
  ...(Object.fromEntries(ROLES.map((role) => [role, /(?!)/])) as Record<(typeof ROLES)[number], RegExp>),
  ...(Object.fromEntries(COUNCIL.map((role) => [role, /^canary(?:[12]p[123]|[12]whole|Import)$/])) as Record<'chair', RegExp>),
  guestHere: /^canary[12]p2$/,
  guestElsewhere: /^canary[12]p3$/,
  memberOfOther: /^canaryOther$/,
};
