import { z } from 'zod';
import type { Command, CommandType } from '../core/command.ts';
import type { Head } from '../core/event.ts';
import type { LineBody } from '../core/line.ts';
import type { Due, Member } from '../core/series.ts';
import { ACTION_STATUSES, DECISION_KINDS } from '../core/vocabulary.ts';
import { LONGEST_WAIT } from '../read/consensus.ts';
import { edgeName, edgeText } from './edge-text.ts';

/** What a request may ask for: all but tying chats to councils, which only a chat can. */
type ApiCommandType = Exclude<CommandType, 'foundSeries' | 'tieChat'>;
type CommandOf<T extends CommandType> = Command extends infer C
  ? C extends { readonly type: CommandType }
    ? T extends C['type']
      ? Omit<C, 'type'> & { readonly type: T }
      : never
    : never
  : never;

const filled = z.string().min(1);
const text = z.string().transform(edgeText).pipe(filled);
const name = z.string().transform(edgeName).pipe(filled);
const names = z.array(name);
const day = z.iso.date();
const number = z.int().positive();
const orNull = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);

const member: z.ZodType<Member> = z.strictObject({
  name,
  email: orNull(text),
  organisation: orNull(text),
  role: orNull(text),
  aliases: names.default([]),
  coOpted: z.boolean().default(false),
  from: orNull(day),
  to: orNull(day),
});

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const head: z.ZodType<Head> = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('number'), number }),
  z.strictObject({ field: z.literal('date'), date: day }),
  z.strictObject({ field: z.literal('time'), start: time, end: orNull(time) }),
  z.strictObject({ field: z.literal('place'), place: text }),
]);

const due: z.ZodType<Due> = z.strictObject({ text, date: orNull(day) });
const body: z.ZodType<LineBody> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['note', 'idea', 'question', 'entry', 'summary', 'dissent']), text }),
  z.strictObject({ kind: z.literal('link'), text, address: text, title: orNull(text) }),
  z.strictObject({ kind: z.literal('answer'), text, question: orNull(number) }),
  z.strictObject({
    kind: z.literal('decision'),
    sort: z.enum(DECISION_KINDS),
    text,
    approves: z.array(number).exactOptional(),
    acclaimed: z.literal(true).exactOptional(),
    within: number.max(LONGEST_WAIT).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('objection'), text: z.string().transform(edgeText).default(''), proposal: orNull(number) }),
  z.strictObject({ kind: z.literal('action'), text, what: text, who: names, due: orNull(due) }),
]);

const command = <T extends ApiCommandType, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** `leaving` and `turn` have no default: who leaves an item or ends a turn says which, so that a late press is refused. */
const leaving = z.string().nullable();

export const COMMANDS: { readonly [T in ApiCommandType]: z.ZodType<CommandOf<T>> } = {
  addMember: command('addMember', { member }),
  mergePeople: command('mergePeople', { keep: name, drop: name }),
  keepApart: command('keepApart', { a: name, b: name }),
  setHead: command('setHead', { head }),
  appoint: command('appoint', { office: z.enum(['chair', 'secretary', 'verifiers']), names }),
  startMeeting: command('startMeeting', {}),
  endMeeting: command('endMeeting', {}),
  pauseMeeting: command('pauseMeeting', {}),
  resumeMeeting: command('resumeMeeting', {}),
  recordPresent: command('recordPresent', { names, remote: z.boolean().default(false) }),
  recordApology: command('recordApology', { names }),
  inviteGuest: command('inviteGuest', { name, role: orNull(text), organisation: orNull(text), items: z.array(number) }),
  recordArrival: command('recordArrival', { names, item: number }),
  recordLeaving: command('recordLeaving', { names, item: number }),
  addItem: command('addItem', { title: text, responsible: orNull(text), minutes: orNull(number) }),
  takeUpTopic: command('takeUpTopic', { title: text }),
  adoptProposal: command('adoptProposal', { number }),
  rejectProposal: command('rejectProposal', { number }),
  takeUpItem: command('takeUpItem', { number, leaving }),
  takeNext: command('takeNext', { leaving }),
  goBack: command('goBack', { leaving }),
  moveItem: command('moveItem', { number, before: number }),
  renameItem: command('renameItem', { number, title: text }),
  withdrawItem: command('withdrawItem', { item: filled }),
  restoreItem: command('restoreItem', { item: filled, title: orNull(text) }),
  postponeItem: command('postponeItem', { title: orNull(text), reason: orNull(text) }),
  continueItem: command('continueItem', {}),
  startRound: command('startRound', { question: orNull(text), free: z.boolean().default(false) }),
  endTurn: command('endTurn', { how: z.enum(['done', 'passed', 'later']), turn: name.nullable() }),
  skipTurn: command('skipTurn', { name }),
  giveFloor: command('giveFloor', { name }),
  recordLine: command('recordLine', { body }),
  correctLine: command('correctLine', { line: filled, body, was: z.string().exactOptional() }),
  withdrawLine: command('withdrawLine', { line: filled }),
  restoreLine: command('restoreLine', { line: filled }),
  undo: command('undo', {}),
  followUpAction: command('followUpAction', { number, status: z.enum(ACTION_STATUSES), reason: orNull(text) }),
  openVote: command('openVote', { question: text, choices: z.array(text).default([]), secret: z.boolean().default(false) }),
  castBallot: command('castBallot', { vote: filled, choice: filled }),
  enterBallot: command('enterBallot', { vote: filled, name, choice: filled }),
  closeVote: command('closeVote', { vote: filled }),
  castingVote: command('castingVote', { vote: filled, choice: filled }),
  circulateMinutes: command('circulateMinutes', { until: orNull(day) }),
  approveMinutes: command('approveMinutes', { item: filled, numbers: z.array(number), text }),
  verifyMinutes: command('verifyMinutes', {}),
  requestChange: command('requestChange', { item: orNull(number), text }),
  commentMinutes: command('commentMinutes', { item: orNull(number), text }),
  rectifyMinutes: command('rectifyMinutes', { item: orNull(number), text }),
  unlockMinutes: command('unlockMinutes', {}),
  moveAction: command('moveAction', { number, due }),
  setNextMeeting: command('setNextMeeting', { text, date: orNull(day) }),
};

const commandType = z.custom<ApiCommandType>((value) => typeof value === 'string' && Object.hasOwn(COMMANDS, value));

/** A command as a request brings it. Does not compile without a row for every command that a request may ask for. */
export const commandSchema: z.ZodType<Command> = z.looseObject({ type: commandType }).transform((given, context) => {
  const read = COMMANDS[given.type].safeParse(given);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});
