import { currentItem, numberOf } from '../core/agenda.ts';
import { isApprovalItem, waitingIn } from '../core/approval.ts';
import { type Context, refuse, refuseOnce } from './context.ts';
import { countOf, MONTHS, WEEKDAYS } from './dates/words.ts';
import { EXAMPLES } from './examples.ts';
import { headAndBody, LONGEST_KEYWORD, numbered } from './keyword-match.ts';
import { leadingNames } from './leading-names.ts';
import { fold, matchable } from './normalise.ts';
import type { Reading } from './reading.ts';

type Suggest = (context: Context, body: string, numbers: readonly number[]) => string;

const instead =
  (keyword: string): Suggest =>
  (_, body) =>
    `${keyword}: ${body}`.trim();
const simply =
  (command: string): Suggest =>
  () =>
    command;

/** Words before a colon that are none of ours, and what is meant by them (swedish.md, section 5). */
const BEFORE_COLON: ReadonlyMap<string, Suggest> = new Map<string, Suggest>([
  ['obs', instead('not')],
  ['anm', instead('not')],
  ['to do', instead('åtgärd')],
  ['atgarder', instead('åtgärd')],
  ['actions', instead('action')],
  // To look into it more is a decision, not a bordläggning; a särskilt yttrande is no dissent.
  ['aterremiss', instead('beslut: återremiss')],
  ['sarskilt yttrande', instead('not: särskilt yttrande')],
  ['avvikande mening', instead('reservation')],
  ['gar nu', (context, body) => `går efter punkt ${itemUp(context)}: ${body}`.trim()],
]);

/** Whole messages that are none of our commands, and which is meant. */
const WHOLE: ReadonlyMap<string, Suggest> = new Map<string, Suggest>([
  ['paus', simply('ajournera')],
  ['adjourn', simply('pause')],
  ['stang motet', simply('avsluta mötet')],
  ['close meeting', simply('end meeting')],
  ['pa distans', simply('närvarande på distans')],
  ['remotely', simply('present remotely')],
  ['foregaende', simply('tillbaka')],
  ['previous', simply('back')],
  ['rundan', simply('laget runt')],
  ['runda', simply('laget runt')],
  ['gar nu', (context) => `går efter punkt ${itemUp(context)}`],
  ['# klar', (_, __, [number]) => `klar åtgärd ${number}`],
  ['klar #', (_, __, [number]) => `klar åtgärd ${number}`],
  ['stryk #', (_, __, [number]) => `stryk åtgärd ${number}`],
  ['flytta # till #', (_, __, [from, to]) => `flytta ${from} före ${to}`],
  ['flytta punkt # till #', (_, __, [from, to]) => `flytta ${from} före ${to}`],
  ['flytta punkt # till punkt #', (_, __, [from, to]) => `flytta ${from} före ${to}`],
  ['move # to #', (_, __, [from, to]) => `move ${from} before ${to}`],
]);

function itemUp({ meeting }: Context): number {
  const item = meeting === null ? null : currentItem(meeting);
  return meeting === null || item === null ? 1 : numberOf(meeting, item.id);
}

const suggestion = (context: Context, meant: string, once: string): Reading =>
  refuseOnce(context, { code: 'didYouMean', suggestion: meant }, once);

function beforeColon(context: Context, text: string): Reading | null {
  const parts = headAndBody(text);
  if (parts === null || parts.head.includes('\n')) return null;
  const { words, numbers } = numbered(parts.head);
  const suggest = BEFORE_COLON.get(words);
  return suggest === undefined ? null : suggestion(context, suggest(context, parts.body, numbers), words);
}

/** "godkänns" on the approval item, by who leads: the whole sentence, with the meetings that wait. */
function approval(context: Context, words: string): Reading | null {
  const { meeting, heard } = context;
  const said =
    /^(?:(?:protokoll|anteckningar|minnesanteckningar|motesanteckningar)[a-z]* )?(godkan(?:ns|da|des|t)|la(?:gg|de)s till handlingarna)$|^(approved|placed on file)$/.exec(
      words,
    );
  if (said === null || !context.leads || meeting === null || heard.council.series.status === 'unknown') return null;
  const item = currentItem(meeting);
  const meetings = waitingIn(meeting);
  if (item === null || !isApprovalItem(item) || meetings.length === 0) return null;
  const filed = (said[1] ?? said[2] ?? '').includes(' ');
  return refuse({ code: 'approvalReady', title: heard.council.series.documentTitle, meetings, on: meeting.date, filed });
}

function whole(context: Context, text: string): Reading | null {
  if (text.length > LONGEST_KEYWORD) return null;
  const approved = approval(context, matchable(text));
  if (approved !== null) return approved;
  if (matchable(text) === 'sok') return suggestion(context, EXAMPLES.search.sv, 'sök');
  const { words, numbers } = numbered(text);
  const suggest = WHOLE.get(words);
  if (suggest !== undefined) return suggestion(context, suggest(context, '', numbers), words);
  const [item = '', number = '', ...more] = words.split(' ');
  const count = (item === 'punkt' || item === 'item') && more.length === 0 ? countOf(number) : null;
  return count === null ? null : suggestion(context, `${item} ${count}`, item);
}

/** Sentences that begin like a record of something. */
const DECIDED = ['beslut att ', 'motet beslutade att ', 'the meeting decided that '];
const DISSENTED = ['jag reserverar mig', 'i dissent'];

const isDateLike = (word: string): boolean => /^\d/.test(word) || WEEKDAYS.has(word) || MONTHS.has(word) || word === 'den';

function sentence(context: Context, text: string): Reading | null {
  const start = fold(text.slice(0, LONGEST_KEYWORD)).concat(' ');
  const decided = DECIDED.find((one) => start.startsWith(one));
  if (decided !== undefined) {
    const [keyword, body] = decided.startsWith('beslut')
      ? ['beslut', text.slice('beslut '.length)]
      : [decided.startsWith('the') ? 'decision' : 'beslut', text];
    return refuseOnce(context, { code: 'colon', keyword, text: body.trim() }, keyword);
  }
  const dissented = DISSENTED.findIndex((one) => start.startsWith(`${one} `) || matchable(text) === one);
  if (dissented >= 0) return suggestion(context, `${dissented === 0 ? 'reservation' : 'dissent'}: ${text}`, 'reservation');
  if (start.startsWith('to do ')) return suggestion(context, `åtgärd: ${text.slice('to do '.length).trim()}`, 'to do');
  return withoutColon(context, text, start);
}

/** "Nästa möte 24/4", "åtgärd Maria …": the colon was left out. */
function withoutColon(context: Context, text: string, start: string): Reading | null {
  const keyword = ['nästa möte', 'next meeting', 'åtgärd'].find((one) => start.startsWith(`${fold(one)} `));
  if (keyword === undefined) return null;
  const body = text.trim().split(/\s+/).slice(keyword.split(' ').length);
  if (keyword === 'åtgärd') {
    const leading = leadingNames(body.join(' '), context.known);
    if (leading.status === 'read' && leading.names.length === 0) return null;
  } else if (!isDateLike(fold(body[0] ?? ''))) {
    return null;
  }
  return refuseOnce(context, { code: 'colon', keyword, text: body.join(' ') }, keyword);
}

/** What to answer, once, to words that are nearly a command; null where they are none. Nothing is stored. */
export function hint(context: Context, text: string): Reading | null {
  if (!context.takesPart) return null;
  return beforeColon(context, text) ?? whole(context, text) ?? sentence(context, text);
}
