import { openRound } from '../core/round.ts';
import type { DecisionKind } from '../core/vocabulary.ts';
import { readAction } from './action.ts';
import { readItem, readPostpone } from './agenda-item.ts';
import { readApologies, readPart, readPresent } from './attendance.ts';
import { readDecided, readUnlessObjected } from './consensus.ts';
import { type Context, command, record, refuse, refuseOnce } from './context.ts';
import { readCorrection } from './correction.ts';
import { firstDay } from './dates/day.ts';
import { EXAMPLES } from './examples.ts';
import { readDate, readNumber, readPlace, readTime } from './head.ts';
import type { Typed } from './keyword-match.ts';
import type { TypedMeaning } from './keywords.ts';
import { readLink } from './link.ts';
import { allNamed, splitNames } from './name-list.ts';
import { nameRefusal, resolveName } from './names.ts';
import { readGuest, readMember } from './person-line.ts';
import type { Reading } from './reading.ts';
import { readBallot, readCasting, readVote } from './vote.ts';

type Reader = (context: Context, typed: Typed) => Reading;

const empty: Reader = (_, { meaning, word, language }) => refuse({ code: 'empty', keyword: word, example: EXAMPLES[meaning][language] });

/** One office has one holder; verifiers may be several. */
const appoint =
  (office: 'chair' | 'secretary' | 'verifiers'): Reader =>
  ({ known }, { body, meaning, language }) => {
    const listed = allNamed(splitNames(body, known));
    if ('refusal' in listed) return refuse(listed.refusal);
    const tooMany = office !== 'verifiers' && listed.names.length > 1;
    return tooMany
      ? refuse({ code: 'didYouMean', suggestion: EXAMPLES[meaning][language] })
      : command({ type: 'appoint', office, names: listed.names });
  };

/** "ends in ?" starts a round with that question, for chair and secretary and when none is open; else it is an entry. */
const roundOrEntry: Reader = (context, { body, word }) => {
  const asks = word === 'round' || body.endsWith('?');
  const closed = context.meeting === null || openRound(context.meeting) === null;
  // The English word has another for entries, `update`: said by who leads it can only be meant as a second round.
  if (context.leads && !closed && word === 'round') return refuse({ code: 'roundOpen' });
  return context.leads && closed && asks
    ? command({ type: 'startRound', question: body, free: false })
    : record({ kind: 'entry', text: body });
};

const oneName =
  (type: 'skipTurn' | 'giveFloor'): Reader =>
  ({ known }, { body }) => {
    const found = resolveName(body, known);
    return found.status === 'one' ? command({ type, name: found.name }) : refuse(nameRefusal(body, found));
  };

const decided =
  (sort: DecisionKind): Reader =>
  (context, typed) => {
    const body = readDecided(sort, typed.body);
    return body.text === '' ? empty(context, typed) : record(body);
  };

const nextMeeting: Reader = ({ day }, { body }) => {
  const reading = firstDay(body, day);
  if (reading.status === 'refused') return refuse(reading.refusal);
  return command({ type: 'setNextMeeting', text: body, date: reading.status === 'day' ? reading.day : null });
};

/** What members may not set: said once, a slip is no offence. */
const leadersOnly =
  (reader: Reader): Reader =>
  (context, typed) =>
    context.takesPart && !context.leads ? refuseOnce(context, { code: 'role' }, typed.word) : reader(context, typed);

const READERS: Readonly<Record<TypedMeaning, Reader>> = {
  series: (_, { body }) => ({ kind: 'series', name: body }),
  member: (context, typed) => readMember(context, typed, false),
  coOpted: (context, typed) => readMember(context, typed, true),
  chair: appoint('chair'),
  secretary: appoint('secretary'),
  verifiers: appoint('verifiers'),
  number: leadersOnly((_, typed) => readNumber(typed)),
  date: leadersOnly(readDate),
  time: leadersOnly((_, typed) => readTime(typed)),
  place: leadersOnly((_, typed) => readPlace(typed)),
  present: (context, typed) => readPresent(context, typed, false),
  presentRemotely: (context, typed) => readPresent(context, typed, true),
  apologies: readApologies,
  guest: readGuest,
  arrival: (context, { numbers, body }) => readPart('recordArrival', context, numbers, body),
  leaving: (context, { numbers, body }) => readPart('recordLeaving', context, numbers, body),
  item: (_, { body }) => readItem(body),
  rename: (_, { numbers, body }) => command({ type: 'renameItem', number: numbers[0] ?? 0, title: body }),
  postpone: (context, { body }) => readPostpone(context, body),
  round: roundOrEntry,
  update: (_, { body }) => record({ kind: 'entry', text: body }),
  freeRound: (_, { body }) => command({ type: 'startRound', question: body, free: true }),
  skip: oneName('skipTurn'),
  floor: oneName('giveFloor'),
  summary: (_, { body }) => record({ kind: 'summary', text: body }),
  note: (_, { body }) => record({ kind: 'note', text: body }),
  question: (_, { body }) => record({ kind: 'question', text: body }),
  answer: (_, { body, numbers }) => record({ kind: 'answer', text: body, question: numbers[0] ?? null }),
  idea: (_, { body }) => record({ kind: 'idea', text: body }),
  link: (_, { body, language }) => {
    const link = readLink(body);
    return link === null ? refuse({ code: 'didYouMean', suggestion: EXAMPLES.link[language] }) : record(link);
  },
  decision: decided('decision'),
  consensus: decided('consensus'),
  direction: decided('direction'),
  unlessObjected: (_, typed) => readUnlessObjected(typed),
  objection: (_, { body, numbers }) => record({ kind: 'objection', text: body, proposal: numbers[0] ?? null }),
  dissent: (_, { body }) => record({ kind: 'dissent', text: body }),
  action: (context, typed) => {
    const action = readAction(typed.body, context, typed.word.startsWith('#'));
    if (action.status === 'action') return record(action.body);
    return action.status === 'refused' ? refuse(action.refusal) : empty(context, typed);
  },
  dropAction: (_, { numbers, body }) =>
    command({ type: 'followUpAction', number: numbers[0] ?? 0, status: 'dropped', reason: body === '' ? null : body }),
  correct: (context, { body }) => readCorrection(context, body, true),
  nextMeeting,
  vote: (_, { body }) => readVote(body, false),
  secretVote: (_, { body }) => readVote(body, true),
  ballot: (context, { body, numbers }) => readBallot(context, body, numbers[0]),
  acclamation: (_, { body }) => record({ kind: 'decision', sort: 'decision', text: body, acclaimed: true }),
  castingVote: (context, { body }) => readCasting(context, body),
  search: (_, { body }) => ({ kind: 'show', show: { what: 'search', words: body } }),
};

/** Where the colon may end the message: the person means themselves, or gives no reason. */
const MAY_BE_EMPTY: ReadonlySet<TypedMeaning> = new Set<TypedMeaning>(['arrival', 'leaving', 'postpone', 'dropAction', 'objection']);

/** What a message that begins with a keyword means. Empty where there has to be a text: how to write it. */
export function readTyped(context: Context, typed: Typed): Reading {
  const isEmpty = typed.body === '' && !MAY_BE_EMPTY.has(typed.meaning);
  return isEmpty ? empty(context, typed) : READERS[typed.meaning](context, typed);
}
