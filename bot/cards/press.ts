import { z } from 'zod';
import type { Command } from '../../src/core/command.ts';

/** What a button can ask for. `refresh` is sent by the client itself, to see the card as the viewer may. */
const VERBS = [
  'refresh',
  'present',
  'remote',
  'apology',
  'seenPresent',
  'seenRemote',
  'seenLeft',
  'startMeeting',
  'resumeMeeting',
  'endMeeting',
  'takeNext',
  'startRound',
  'startFreeRound',
  'done',
  'passed',
  'later',
  'adopt',
  'reject',
  'ballot',
  'closeVote',
  'castingVote',
  'approve',
  'approveWithRemark',
  'askChange',
  'verify',
  'requestChange',
  'comment',
] as const;
export type Verb = (typeof VERBS)[number];

const id = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/);

/** A field for a number sends it as a text in some clients, and nothing as ''. What is no number is item 0: there is none. */
const typedNumber = z
  .union([z.number(), z.string()])
  .nullable()
  .transform((typed) => (typed === null || String(typed).trim() === '' ? null : Number(typed) || 0));

const press = z.object({
  verb: z.enum(VERBS),
  /** The card that the button sits on: `agenda`, `minutes`, or the id of a round or a vote. */
  card: id,
  meeting: id,
  /** The item that was up when the card was drawn. */
  item: id.nullable().default(null),
  /** Whose turn it was. */
  turn: z.string().nullable().default(null),
  proposal: z.int().positive().nullable().default(null),
  /** Whoever was seen in the Teams meeting later than this is not meant. */
  until: z.iso.datetime().exactOptional(),
  /** The choice that a ballot is for. */
  choice: id.exactOptional(),
  /** Which minutes were shown as waiting for approval: "22–24,26". */
  waiting: z.string().max(4_000).exactOptional(),
  /** What was typed into the card and chosen on it: the client adds it to the ids. */
  remark: z.string().exactOptional(),
  change: z.string().exactOptional(),
  number: typedNumber.exactOptional(),
  minutes: id.exactOptional(),
});

/**
 * What a button carries: ids of what it was drawn for, so that a late press is known as one. Never a record, and
 * never who presses (design.md, ruling 5). Beside them stands what the one who pressed has typed.
 */
export type Press = z.infer<typeof press>;

/** @returns the press that a card's data is, which anybody can make up; null for data that no card of ours carries */
export const pressOf = (data: unknown): Press | null => press.safeParse(data).data ?? null;

/** @returns what the press asks for; null for a refresh, which asks for nothing, and a proposal without a number */
export function commandOf({
  verb,
  card,
  item,
  turn,
  proposal,
  until,
  choice,
  waiting,
  remark = '',
  change = '',
  number = null,
}: Press): Command | null {
  switch (verb) {
    case 'refresh':
      return null;
    case 'present':
    case 'remote':
      return { type: 'recordPresent', names: [], remote: verb === 'remote' };
    case 'apology':
      return { type: 'recordApology', names: [] };
    case 'seenPresent':
    case 'seenRemote':
      // Who they are, only the meeting can say.
      return until === undefined ? null : { type: 'recordPresent', names: [], remote: verb === 'seenRemote', from: item };
    case 'seenLeft':
      return until === undefined ? null : { type: 'recordLeaving', names: [], item: 0 };
    case 'startMeeting':
    case 'resumeMeeting':
    case 'endMeeting':
      return { type: verb };
    case 'takeNext':
      return { type: verb, leaving: item };
    case 'startRound':
      return { type: 'startRound', question: null, free: false };
    case 'startFreeRound':
      return { type: 'startRound', question: null, free: true };
    case 'done':
    case 'passed':
    case 'later':
      return { type: 'endTurn', how: verb, turn };
    case 'adopt':
      return proposal === null ? null : { type: 'adoptProposal', number: proposal };
    case 'reject':
      return proposal === null ? null : { type: 'rejectProposal', number: proposal };
    case 'ballot':
      return choice === undefined ? null : { type: 'castBallot', vote: card, choice };
    case 'closeVote':
      return { type: 'closeVote', vote: card };
    case 'castingVote':
      return choice === undefined ? null : { type: 'castingVote', vote: card, choice };
    case 'approve':
    case 'approveWithRemark':
      // Which they are and the sentence around the remark, only the meeting can say.
      return item === null || waiting === undefined
        ? null
        : { type: 'approveMinutes', item, numbers: [], text: verb === 'approve' ? '' : remark };
    case 'verify':
      return { type: 'verifyMinutes' };
    case 'askChange':
    case 'requestChange':
      return { type: 'requestChange', item: number, text: change };
    case 'comment':
      return { type: 'commentMinutes', item: number, text: change };
  }
}
