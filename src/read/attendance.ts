import type { Name } from '../core/origin.ts';
import { type Context, command, refuse } from './context.ts';
import type { Typed } from './keyword-match.ts';
import { leadingNames } from './leading-names.ts';
import { allNamed, splitNames } from './name-list.ts';
import { nameRefusal, resolveName } from './names.ts';
import type { Reading } from './reading.ts';

const REMOTE = /\((?:på distans|distans|via teams|på teams|digitalt|online|remote|remotely|on teams)\)$/i;
const THROUGH = /,? ?\(?(?:t\.? ?o\.? ?m\.?|till och med|through) (?:punkt|p\.?|item) ?(\d{1,4})\)?$/i;
/** A list that is longer is no list of people in a room. */
const LONGEST = 4_000;

/** `närvarande: Anna Ek, t o m punkt 4`: one person who leaves early. */
function leavesEarly(body: string, context: Context): Reading | null {
  const item = THROUGH.exec(body.slice(-40))?.[1];
  if (item === undefined) return null;
  const name = body.replace(THROUGH, '');
  const found = resolveName(name, context.known);
  if (found.status === 'one') return command({ type: 'recordLeaving', names: [found.name], item: Number(item) });
  return refuse(nameRefusal(name, found));
}

interface Here {
  readonly name: Name;
  readonly remote: boolean;
}

function readHere(body: string, context: Context): readonly Here[] | Reading {
  const here: Here[] = [];
  for (const piece of splitNames(body, context.known)) {
    const remote = piece.found.status === 'none' && REMOTE.test(piece.text);
    const text = remote ? piece.text.replace(REMOTE, '').trim() : piece.text;
    const found = remote ? resolveName(text, context.known) : piece.found;
    if (found.status !== 'one') return refuse(nameRefusal(text, found));
    here.push({ name: found.name, remote });
  }
  return here;
}

/** `närvarande: @A, @B`, `närvarande: Anna Ek (på distans)`. Some in the room and some not: two messages. */
export function readPresent(context: Context, { body, word, language }: Typed, remote: boolean): Reading {
  if (body.length > LONGEST) return refuse({ code: 'tooLong', limit: LONGEST });
  const here = leavesEarly(body, context) ?? readHere(body, context);
  if ('kind' in here) return here;
  const names = here.map(({ name }) => name);
  const afar = here.filter((one) => one.remote).map(({ name }) => name);
  if (remote || afar.length === 0 || afar.length === here.length) {
    return command({ type: 'recordPresent', names, remote: remote || afar.length > 0 });
  }
  const near = names.filter((name) => !afar.includes(name)).join(', ');
  const twice = language === 'sv' ? 'närvarande på distans' : 'present remotely';
  return refuse({ code: 'didYouMean', suggestion: `${word}: ${near} · ${twice}: ${afar.join(', ')}` });
}

/** "present: blommor" is a gift in Swedish: there the English word is a keyword only before a name. */
export function isGift(context: Context, { meaning, language, body }: Typed): boolean {
  const { known, heard } = context;
  const mayBeSwedish = context.language === 'sv' && meaning === 'present' && language === 'en';
  if (!mayBeSwedish || heard.addressed || body.startsWith('@')) return false;
  return splitNames(body, known).every(({ found }) => found.status === 'none');
}

/** Two words with capitals: somebody, and not why one can't come. */
const LOOKS_LIKE_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;

/** `förhinder: @A, @B`; anything else after it is why oneself can't come, and dropped: it may be health data. */
export function readApologies({ known }: Context, { body }: Typed): Reading {
  const listed = allNamed(splitNames(body, known));
  if ('names' in listed) return command({ type: 'recordApology', names: listed.names });
  if (listed.refusal.code === 'nameTwo' || LOOKS_LIKE_NAME.test(body)) return refuse(listed.refusal);
  const leading = leadingNames(body, known);
  return leading.status === 'refused' ? refuse(leading.refusal) : command({ type: 'recordApology', names: leading.names });
}

/** `kommer till punkt 3: @A`, `går efter punkt 4`; nobody named is oneself. */
export function readPart(type: 'recordArrival' | 'recordLeaving', context: Context, numbers: readonly number[], body: string): Reading {
  const listed = allNamed(splitNames(body, context.known));
  if ('refusal' in listed) return refuse(listed.refusal);
  return command({ type, names: listed.names, item: numbers[0] ?? 0 });
}
