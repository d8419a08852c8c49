import { type Context, command, refuse } from './context.ts';
import { EXAMPLES } from './examples.ts';
import type { Typed } from './keyword-match.ts';
import { FORMS_BESIDE_NEW_NAMES, nameRefusal, resolveName } from './names.ts';
import { cleanName } from './normalise.ts';
import type { Reading } from './reading.ts';

interface PersonLine {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
}

/**
 * "Namn, roll, organisation". One word after the name is the organisation: without it nobody knows whom a person speaks
 * for. A role may have commas of its own. A name that fits nobody is a new person's, one that fits two is refused.
 */
function personLine(text: string, context: Context): PersonLine | Reading {
  const [first = '', ...more] = mentionFirst(text, context);
  const said = more.map((part) => part.trim()).filter((part) => part !== '');
  const name = cleanName(first.replace(/^[\s@]+/, ''));
  const found = resolveName(name, context.known, FORMS_BESIDE_NEW_NAMES);
  if (found.status === 'two') return refuse(nameRefusal(name, found));
  return {
    name: found.status === 'one' ? found.name : name,
    role: said.length > 1 ? said.slice(0, -1).join(', ') : null,
    organisation: said.at(-1) ?? null,
  };
}

const mentionAtStart = (text: string, { known }: Context) => known.mentions.find(({ name }) => text.startsWith(`@${name}`));

/** A mention is one part, whatever stands in it: Teams shows some as "Ek, Anna". */
function mentionFirst(text: string, context: Context): readonly string[] {
  const mention = mentionAtStart(text, context);
  if (mention === undefined) return text.split(',');
  return [mention.name, ...text.slice(mention.name.length + 1).split(',')];
}

const ITEMS = /\((?:punkterna|punkt|p\.?|items?)? ?([\d\s,;–-]*?\d(?:[\s\d,;&–-]|och|o|and)*)\)\s*\.?$/i;

/** "4, 5", "4–6", "4 o 5" → the numbers. */
function itemNumbers(text: string): readonly number[] {
  const numbers = [...text.matchAll(/(\d{1,3})(?:\s*[–-]\s*(\d{1,3}))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: Math.max(0, Math.min(last - first + 1, 50)) }, (_, index) => first + index);
  });
  return [...new Set(numbers)];
}

/** `gäst: Namn, roll, organisation (4, 5)`; a guest may be a new person. Without item numbers: how to write it. */
export function readGuest(context: Context, { body, word, language }: Typed): Reading {
  const tail = ITEMS.exec(body.slice(-80));
  const items = tail === null ? [] : itemNumbers(tail[1] ?? '');
  if (tail === null || items.length === 0) {
    return refuse({ code: 'didYouMean', suggestion: body.length > 200 ? EXAMPLES.guest[language] : `${word}: ${body} (4)` });
  }
  const person = personLine(body.slice(0, body.length - tail[0].length), context);
  if ('kind' in person) return person;
  if (person.name === '') return refuse({ code: 'empty', keyword: word, example: EXAMPLES.guest[language] });
  return command({ type: 'inviteGuest', ...person, items });
}

/** `ledamot: @A, roll, organisation`, `adjungerad: …`: a person of the series from now on. */
export function readMember(context: Context, { body, word, language }: Typed, coOpted: boolean): Reading {
  const person = personLine(body, context);
  if ('kind' in person) return person;
  if (person.name === '') return refuse({ code: 'empty', keyword: word, example: EXAMPLES.member[language] });
  const key = mentionAtStart(body, context)?.key ?? null;
  const member = { ...person, email: null, aliases: [], coOpted, from: null, to: null };
  return command({ type: 'addMember', member, ...(key === null ? {} : { key }) });
}
