import type { Command, CommandType } from '../../src/core/command.ts';
import type { LineBody } from '../../src/core/line.ts';
import { COUNCIL, type Known, LEADERS, MEMBERS, WITH_GUESTS } from './roles.ts';
import { A } from './two-councils.ts';

/** A command of the walk. Item 2 of the second meeting is up, and the first meeting's minutes are out for verification. */
export interface Wanted {
  readonly command: Command;
  /** Those for whom it is done; everybody else is refused. */
  readonly by: readonly Known[];
  /** What is said before, so that there is something to be done. */
  readonly given?: readonly (readonly [Known, Command])[];
  /** Whoever else takes part has nothing that it could be done with: 409, as well as 403. */
  readonly ownOnly?: true;
  /** Which it is asked of, in place of the second. */
  readonly meeting?: string;
}

const line = (body: LineBody): Command => ({ type: 'recordLine', body });
const note = (text: string): Command => line({ kind: 'note', text });
const due = { text: '2 juni', date: '2026-06-02' };
const id = (number: number): string => `${A.second}-l${number}`;
const vote = `${A.second}-v4`;
const opened: readonly (readonly [Known, Command])[] = [['chair', { type: 'openVote', question: 'Ja?', choices: [], secret: false }]];
const ended: readonly (readonly [Known, Command])[] = [['chair', { type: 'endMeeting' }]];
const paused: readonly (readonly [Known, Command])[] = [['chair', { type: 'pauseMeeting' }]];
const approved: readonly (readonly [Known, Command])[] = [
  ['chair', { type: 'takeUpItem', number: 4, leaving: null }],
  ['chair', { type: 'approveMinutes', item: 'i4', numbers: [1], text: 'Godkändes.' }],
  ...ended,
];
const freeRound: readonly (readonly [Known, Command])[] = [['chair', { type: 'startRound', question: null, free: true }]];
const inRound: readonly (readonly [Known, Command])[] = [['chair', { type: 'startRound', question: null, free: false }]];
const tied: readonly (readonly [Known, Command])[] = [
  ...opened,
  ['chair', { type: 'castBallot', vote, choice: 'c1' }],
  ['member', { type: 'castBallot', vote, choice: 'c2' }],
  ['chair', { type: 'closeVote', vote }],
];
const member = { name: 'Ny Person', email: null, organisation: null, role: null, aliases: [], coOpted: false, from: null, to: null };

/** Own words, and what one may do with them: said by each role itself before. */
const ownNote = (who: Known): readonly (readonly [Known, Command])[] => [[who, note('Mitt.')]];

/** Who may write what on the item that is up. */
const LINES: { readonly [K in LineBody['kind']]: Wanted } = {
  note: { command: note('Nytt.'), by: [...COUNCIL, 'guestHere'] },
  idea: { command: line({ kind: 'idea', text: 'Ny.' }), by: [...COUNCIL, 'guestHere'] },
  question: { command: line({ kind: 'question', text: 'Ny?' }), by: [...COUNCIL, 'guestHere'] },
  link: {
    command: line({ kind: 'link', text: 'https://y.example', address: 'https://y.example', title: null }),
    by: [...COUNCIL, 'guestHere'],
  },
  answer: { command: line({ kind: 'answer', text: 'Svar.', question: 3 }), by: [...COUNCIL, 'guestHere'] },
  entry: { given: freeRound, command: line({ kind: 'entry', text: 'Mitt.' }), by: [...COUNCIL, 'guestHere'] },
  summary: { command: line({ kind: 'summary', text: 'Allt.' }), by: LEADERS },
  decision: { command: line({ kind: 'decision', sort: 'decision', text: 'Nytt.' }), by: COUNCIL },
  action: { command: line({ kind: 'action', text: 'Gör.', what: 'Gör.', who: [], due: null }), by: COUNCIL },
  dissent: { command: line({ kind: 'dissent', text: 'Emot.' }), by: COUNCIL },
  objection: {
    given: [['chair', line({ kind: 'decision', sort: 'decision', text: 'Snart.', within: 10 })]],
    command: line({ kind: 'objection', text: 'Nej.', proposal: null }),
    by: COUNCIL,
  },
};

/** Every command. One that is new does not compile without a row. */
export const COMMANDS: { readonly [T in CommandType]: readonly (Wanted & { readonly command: { readonly type: T } })[] | 'onlyInChats' } = {
  foundSeries: 'onlyInChats',
  tieChat: 'onlyInChats',
  addMember: [{ command: { type: 'addMember', member }, by: LEADERS }],
  mergePeople: [{ command: { type: 'mergePeople', keep: 'Amina Warsame', drop: 'Kim Sand' }, by: LEADERS }],
  keepApart: [{ command: { type: 'keepApart', a: 'Amina Warsame', b: 'Kim Sand' }, by: LEADERS }],
  setHead: [{ command: { type: 'setHead', head: { field: 'place', place: 'Sal 1' } }, by: LEADERS }],
  appoint: [{ command: { type: 'appoint', office: 'chair', names: ['Amina Warsame'] }, by: LEADERS }],
  startMeeting: [{ given: ended, command: { type: 'startMeeting' }, by: LEADERS, meeting: `${A.series}_3` }],
  endMeeting: [{ command: { type: 'endMeeting' }, by: LEADERS }],
  pauseMeeting: [{ command: { type: 'pauseMeeting' }, by: LEADERS }],
  resumeMeeting: [{ given: paused, command: { type: 'resumeMeeting' }, by: LEADERS }],
  recordPresent: [
    { command: { type: 'recordPresent', names: [], remote: true }, by: WITH_GUESTS },
    { command: { type: 'recordPresent', names: ['Kim Sand'], remote: false }, by: LEADERS },
  ],
  recordApology: [
    { command: { type: 'recordApology', names: [] }, by: WITH_GUESTS },
    { command: { type: 'recordApology', names: ['Kim Sand'] }, by: LEADERS },
  ],
  inviteGuest: [{ command: { type: 'inviteGuest', name: 'Ny Gäst', role: null, organisation: null, items: [1] }, by: LEADERS }],
  recordArrival: [
    { command: { type: 'recordArrival', names: [], item: 3 }, by: WITH_GUESTS },
    { command: { type: 'recordArrival', names: ['Kim Sand'], item: 3 }, by: LEADERS },
  ],
  recordLeaving: [
    { command: { type: 'recordLeaving', names: [], item: 3 }, by: WITH_GUESTS },
    { command: { type: 'recordLeaving', names: ['Kim Sand'], item: 3 }, by: LEADERS },
  ],
  addItem: [{ command: { type: 'addItem', title: 'Ny', responsible: null, minutes: null }, by: COUNCIL }],
  takeUpTopic: [{ command: { type: 'takeUpTopic', title: 'Ny' }, by: LEADERS }],
  adoptProposal: [{ command: { type: 'adoptProposal', number: 1 }, by: LEADERS }],
  rejectProposal: [{ command: { type: 'rejectProposal', number: 1 }, by: LEADERS }],
  takeUpItem: [{ command: { type: 'takeUpItem', number: 3, leaving: null }, by: LEADERS }],
  takeNext: [{ command: { type: 'takeNext', leaving: null }, by: LEADERS }],
  goBack: [{ command: { type: 'goBack', leaving: null }, by: LEADERS }],
  moveItem: [{ command: { type: 'moveItem', number: 3, before: 1 }, by: LEADERS }],
  renameItem: [{ command: { type: 'renameItem', number: 3, title: 'Ny' }, by: LEADERS }],
  withdrawItem: [{ command: { type: 'withdrawItem', item: 'i5' }, by: MEMBERS }],
  restoreItem: [
    { given: [['member', { type: 'withdrawItem', item: 'i5' }]], command: { type: 'restoreItem', item: 'i5', title: null }, by: MEMBERS },
  ],
  postponeItem: [{ command: { type: 'postponeItem', title: null, reason: null }, by: LEADERS }],
  continueItem: [{ command: { type: 'continueItem' }, by: LEADERS }],
  startRound: [{ command: { type: 'startRound', question: null, free: false }, by: LEADERS }],
  endTurn: [{ given: inRound, command: { type: 'endTurn', how: 'done', turn: null }, by: LEADERS, ownOnly: true }],
  skipTurn: [{ given: inRound, command: { type: 'skipTurn', name: 'Amina Warsame' }, by: LEADERS }],
  giveFloor: [{ given: inRound, command: { type: 'giveFloor', name: 'Amina Warsame' }, by: LEADERS }],
  recordLine: [
    ...(Object.values(LINES) as readonly (Wanted & { readonly command: { readonly type: 'recordLine' } })[]),
    // Questions stand at their own items, whichever is up.
    { command: { type: 'recordLine', body: { kind: 'answer', text: 'Svar.', question: 1 } }, by: COUNCIL },
  ],
  correctLine: [
    { command: { type: 'correctLine', line: id(2), body: { kind: 'note', text: 'Annat.' } }, by: MEMBERS },
    {
      given: ownNote('guestHere'),
      command: { type: 'correctLine', line: id(26), body: { kind: 'note', text: 'Annat.' } },
      by: [...LEADERS, 'guestHere'],
    },
    {
      given: ownNote('coOpted'),
      command: { type: 'correctLine', line: id(26), body: { kind: 'note', text: 'Annat.' } },
      by: [...LEADERS, 'coOpted'],
    },
    // Their own words may become no answer at an item that is not theirs.
    {
      given: ownNote('guestHere'),
      command: { type: 'correctLine', line: id(26), body: { kind: 'answer', text: 'Svar.', question: 1 } },
      by: LEADERS,
    },
    { command: { type: 'correctLine', line: `${A.first}-l2`, body: { kind: 'note', text: 'Annat.' } }, by: MEMBERS, meeting: A.first },
  ],
  withdrawLine: [
    { command: { type: 'withdrawLine', line: id(2) }, by: MEMBERS },
    { given: ownNote('guestHere'), command: { type: 'withdrawLine', line: id(26) }, by: [...LEADERS, 'guestHere'] },
  ],
  restoreLine: [{ given: [['member', { type: 'withdrawLine', line: id(2) }]], command: { type: 'restoreLine', line: id(2) }, by: MEMBERS }],
  undo: [
    {
      given: [...ownNote('coOpted'), ...ownNote('guestHere')],
      command: { type: 'undo' },
      ownOnly: true,
      by: ['chair', 'member', 'coOpted', 'guestHere'],
    },
  ],
  followUpAction: [{ command: { type: 'followUpAction', number: 4, status: 'done', reason: null }, by: MEMBERS }],
  moveAction: [{ command: { type: 'moveAction', number: 4, due }, by: MEMBERS }],
  openVote: [{ command: { type: 'openVote', question: 'Ja?', choices: [], secret: true }, by: LEADERS }],
  castBallot: [{ given: opened, command: { type: 'castBallot', vote, choice: 'c1' }, by: MEMBERS }],
  enterBallot: [{ given: opened, command: { type: 'enterBallot', vote, name: 'Petter Nordin', choice: 'c1' }, by: ['chair'] }],
  closeVote: [{ given: opened, command: { type: 'closeVote', vote }, by: ['chair'] }],
  castingVote: [{ given: tied, command: { type: 'castingVote', vote, choice: 'c1' }, by: ['chair'] }],
  circulateMinutes: [{ command: { type: 'circulateMinutes', until: null }, by: LEADERS, meeting: A.first }],
  approveMinutes: [
    { given: approved.slice(0, 1), command: { type: 'approveMinutes', item: 'i4', numbers: [1], text: 'Godkändes.' }, by: LEADERS },
  ],
  verifyMinutes: [{ command: { type: 'verifyMinutes' }, by: ['member'], meeting: A.first }],
  requestChange: [{ command: { type: 'requestChange', item: 1, text: 'Annat.' }, by: COUNCIL, meeting: A.first }],
  commentMinutes: [{ command: { type: 'commentMinutes', item: null, text: 'Bra.' }, by: COUNCIL, meeting: A.first }],
  rectifyMinutes: [{ given: approved, command: { type: 'rectifyMinutes', item: null, text: 'Fel.' }, by: LEADERS, meeting: A.first }],
  unlockMinutes: [{ given: approved, command: { type: 'unlockMinutes' }, by: MEMBERS, meeting: A.first }],
  setNextMeeting: [{ command: { type: 'setNextMeeting', text: '2 juni', date: '2026-06-02' }, by: LEADERS }],
};
