import type { Name } from '../core/origin.ts';
import type { Language } from '../core/vocabulary.ts';
import { type Context, command, record, refuse } from './context.ts';
import { meetbotCommand } from './keyword-match.ts';
import type { MeetbotMeaning, TypedMeaning } from './keywords.ts';
import { nameRefusal, resolveName } from './names.ts';
import type { Reading } from './reading.ts';
import { readTyped } from './typed-command.ts';
import { readBallot, readClosing, readStartVote } from './vote.ts';

const REJECTED: Readonly<Record<Language, string>> = { sv: 'Avslogs: ', en: 'Rejected: ' };
/** Nobody lists more people in one line; names may have this many words. */
const MOST_NAMES = 50;
const MOST_WORDS = 4;

/** `#chair A B`: names separated by spaces; the first who is somebody takes the chair. */
function chair(body: string, { known }: Context): Reading {
  const words = body.split(/[\s,]+/).slice(0, MOST_NAMES);
  for (const start of words.keys()) {
    for (let count = MOST_WORDS; count > 0; count -= 1) {
      const found = resolveName(words.slice(start, start + count).join(' '), known);
      if (found.status === 'one') return appointed(found.name);
      if (found.status === 'two') return refuse(nameRefusal(words.slice(start, start + count).join(' '), found));
    }
  }
  return refuse(nameRefusal(words[0] ?? '', { status: 'none' }));
}

const appointed = (name: Name): Reading => command({ type: 'appoint', office: 'chair', names: [name] });

function asTyped(context: Context, meaning: TypedMeaning, word: string, body: string): Reading {
  return readTyped(context, { meaning, word: `#${word}`, language: context.language, numbers: [], body });
}

function carriedOut(context: Context, meaning: MeetbotMeaning, word: string, body: string): Reading {
  switch (meaning) {
    case 'start':
      return command({ type: 'startMeeting' });
    case 'end':
      return command({ type: 'endMeeting' });
    case 'undo':
      return command({ type: 'undo' });
    case 'topic':
      return body === '' ? asTyped(context, 'item', word, body) : command({ type: 'takeUpTopic', title: body });
    case 'chair':
      return body === '' ? asTyped(context, 'chair', word, body) : chair(body, context);
    case 'rejected':
      return body === ''
        ? asTyped(context, 'decision', word, body)
        : record({ kind: 'decision', sort: 'decision', text: `${REJECTED[context.language]}${body}` });
    case 'note':
    case 'idea':
    case 'link':
    case 'decision':
    case 'action':
      return asTyped(context, meaning, word, body);
    case 'startVote':
      return body === '' ? asTyped(context, 'vote', word, body) : readStartVote(body);
    case 'vote':
      return body === '' ? asTyped(context, 'ballot', word, body) : readBallot(context, body);
    case 'endVote':
      return readClosing(context);
  }
}

/** MeetBot's words (design.md, section 5). Another `#word` is answered as unknown to chair and secretary, else it is none. */
export function readMeetbot(context: Context, text: string): Reading | null {
  const found = meetbotCommand(text);
  if (found === null) return null;
  if (found.meaning !== null) return carriedOut(context, found.meaning, found.word, found.body);
  return context.leads && !context.hasTurn ? refuse({ code: 'unknownCommand', text: `#${found.word}` }) : null;
}
