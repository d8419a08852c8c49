import type { Day } from '../../core/origin.ts';
import type { ActionStatus } from '../../core/vocabulary.ts';
import { LANGUAGES } from '../../core/vocabulary.ts';
import { readDue } from '../../read/dates/due.ts';
import { fold } from '../../read/normalise.ts';
import { textsFor } from '../../texts/texts.ts';
import type { Warning } from '../reading.ts';
import { isName } from './person-name.ts';
import { warning } from './warning.ts';

/** An action as a document tells it. */
export interface ReadAction {
  readonly number: number | null;
  readonly what: string;
  readonly who: readonly string[];
  readonly due: null | { readonly text: string; readonly date: Day | null };
  readonly status: ActionStatus;
}

/** What actions are read with: the day that dates count from, and what people are called. */
export interface ActionContext {
  readonly date: Day | null;
  readonly names: ReadonlySet<string>;
}

const LABEL =
  /^(?:åtgärd(?:spunkt)?|att göra|uppgift|aktivitet|ansvarig(?=:[^,;(]* \p{Ll}+r \S+.*\.$)|todo|to do|ap|action(?: point| item)?)(?:\s+(?:nr\s*)?(\d{1,6}))?\s*:\s*(?=\S)|^(?:todo|to do|ap)\s+(?=\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*)?:\s)/iu;
/** "[ ] Oskar skickar", "[x] Klart": a box to tick. */
const BOX = /^(?:\[([ xX✓✔]?)\]\s+|([☐☑☒✅])\s*)(?=\S)/u;
/** "=> Peter ringer". */
const ARROW = /^(?:[=-]{1,2}>|→|⇒|➔|➜|►)\s*(?=\S)/u;
const OWNER = /[\s.,;(]+(?:ansvarig(?:a)?|ansvar|vem|owner|responsible)\s*:\s*([^:]{2,200}?)\)?\.?$/i;
const NO_OWNERS = LANGUAGES.map((language) => textsFor(language).actionOwners({ names: [] }));
const STATUS: readonly (readonly [ActionStatus, RegExp])[] = [
  ['done', /^(?:klart?|klara|utford[at]?|gjort|avslutad|done|completed|fardig(?:t|stalld)?)$/],
  ['dropped', /^(?:struken|struket|utgar|inte aktuell|dropped|cancelled)$/],
];
const statusOf = (text: string): ActionStatus => STATUS.find(([, pattern]) => pattern.test(fold(text).replace(/\.$/, '')))?.[0] ?? 'open';

const SEPARATOR = /\s*[,;/&]\s*|\s+(?:och|samt|and)\s+/;
const ALL = /^(?:alla|samtliga|all|everybody)$/i;

/** Names of a list, as they are written. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(SEPARATOR)
    .map((name) => name.trim().replace(/[.:]$/, ''))
    .filter((name) => name !== '');

/** A date of words, resolved from the meeting's day; the words alone where that is not known or doubtful. */
function dueOf(words: string, { date }: ActionContext): ReadAction['due'] {
  const text = words.trim().replace(/\.$/, '');
  if (text === '' || /^[-–]$/.test(text)) return null;
  const printed = /^(.*?) \((\d{4}-\d\d-\d\d)\)$/s.exec(text);
  if (printed !== null) return { text: printed[1] ?? '', date: printed[2] ?? null };
  const reading = date === null ? { status: 'none' as const } : readDue(`x, ${text}`, date);
  return reading.status === 'due' ? { text, date: reading.due.date } : { text, date: null };
}

/** Who is named first, and does it: "Erik skickar", "Erik och Anna bokar". */
function leadingNames(text: string, { names }: ActionContext): readonly string[] {
  const words = text.slice(0, 120).split(' ');
  for (let count = Math.min(9, words.length - 1); count > 0; count -= 1) {
    const list = namesIn(words.slice(0, count).join(' '));
    if (list.length > 0 && list.every((name) => names.has(fold(name)) || (count === 1 && ALL.test(name)))) return list;
  }
  return [];
}

/** "Åtgärd 7: Ring banken. Ansvarig: Liv Ström, senast fredag (2024-05-17). Klar.", "Åtgärd: Liv ringer senast 12/3."; null for no action. */
export function readAction(text: string, context: ActionContext): ReadAction | null {
  if (BOX.test(text)) return freeAction(text, context);
  const arrow = ARROW.exec(text);
  if (arrow !== null) {
    const pointed = freeAction(text.slice(arrow[0].length), context);
    return pointed.who.length > 0 ? pointed : null;
  }
  const label = LABEL.exec(text.slice(0, 80));
  if (label === null) return null;
  const number = label[1] === undefined ? null : Number(label[1]);
  const own = printedAction(text.slice(label[0].length));
  if (own !== null) return { number, ...own, due: own.due === null ? null : dueOf(own.due, context) };
  return { ...freeAction(text.slice(label[0].length), context), number };
}

/** An action in free words, as it stands in a cell or after its label; before it may be a box, ticked or not. */
export function freeAction(text: string, context: ActionContext): ReadAction {
  const box = BOX.exec(text);
  if (box === null) return plainAction(text, context);
  return { ...plainAction(text.slice(box[0].length), context), status: /[xX✓✔☑☒✅]/u.test(box[0]) ? 'done' : 'open' };
}

function plainAction(text: string, context: ActionContext): ReadAction {
  const bracketed = text.length > 2_000 ? null : /^(.*\S)\s*\(([^()]{2,100})\)\.?$/s.exec(text.trim());
  const inside = (bracketed?.[2] ?? '').split(/\s*[,;]\s*/);
  const owners = inside.findIndex((part) => !namesIn(part).every((name) => context.names.has(fold(name))));
  if (bracketed !== null && owners !== 0) {
    const known = owners < 0 ? inside : inside.slice(0, owners);
    return {
      number: null,
      what: bracketed[1] ?? '',
      who: known.flatMap(namesIn),
      due: owners < 0 ? null : dueOf(inside.slice(owners).join(', '), context),
      status: 'open',
    };
  }
  const owner = text.length > 2_000 ? null : OWNER.exec(text);
  const said = owner === null ? text.trim() : text.slice(0, owner.index).trim();
  const reading = context.date === null ? { status: 'none' as const } : readDue(said, context.date);
  const due = reading.status === 'due' ? reading.due : null;
  const rest = reading.status === 'due' ? reading.rest : said;
  const lead = owner === null ? leadingNames(rest, context) : [];
  const what =
    lead.length === 0
      ? rest
      : rest
          .slice(rest.indexOf(lead.at(-1) ?? '') + (lead.at(-1)?.length ?? 0))
          .replace(/^\s*:/, '')
          .trim();
  const who = owner === null ? lead : namesIn(owner[1] ?? '');
  return { number: null, what: what === '' ? rest : what, who, due, status: 'open' };
}

/** The end of an action as we print it. */
function printedAction(text: string): { what: string; who: readonly string[]; due: string | null; status: ActionStatus } | null {
  for (const texts of LANGUAGES.map(textsFor)) {
    const done = (['done', 'dropped'] as const).find((status) => text.endsWith(` ${texts.actionStatus[status]}.`));
    const whole = done === undefined ? text : text.slice(0, text.length - texts.actionStatus[done].length - 2);
    if (!whole.endsWith('.')) continue;
    const sentence = whole.slice(0, -1);
    const nobody = NO_OWNERS.find((words) => sentence.includes(` ${words}`) && texts.actionOwners({ names: [] }) === words);
    const owners = texts.actionOwners({ names: ['\u0001'] }).replace('\u0001', '');
    const at = nobody === undefined ? sentence.lastIndexOf(` ${owners}`) : sentence.lastIndexOf(` ${nobody}`);
    if (at < 0) continue;
    const rest = sentence.slice(at + 1 + (nobody ?? owners).length);
    const [who, due] = nobody === undefined ? ownersAndDue(rest) : [[], rest.startsWith(', ') ? rest.slice(2) : null];
    return { what: withoutStop(sentence.slice(0, at)), who, due, status: done ?? 'open' };
  }
  return null;
}

const withoutStop = (text: string): string => (/[\p{L}\p{N}]\.$/u.test(text) ? text.slice(0, -1) : text);

/** "A, B och C, senast fredag": names up to the last one, then when. */
function ownersAndDue(text: string): readonly [readonly string[], string | null] {
  const and = /^((?:[^,]+, )*[^,]+?) (?:och|and) ([^,]+)/.exec(text);
  const names = and === null ? [/^[^,]*/.exec(text)?.[0] ?? ''] : [...(and[1] ?? '').split(', '), and[2] ?? ''];
  const used = and === null ? (names[0]?.length ?? 0) : and[0].length;
  const rest = text.slice(used);
  return [names.filter((name) => name !== ''), rest.startsWith(', ') ? rest.slice(2) : null];
}

/** An action out of a row: what, who, when and how far. */
export function tableAction(
  cells: { readonly number: string; readonly what: string; readonly who: string; readonly due: string; readonly status: string },
  context: ActionContext,
): ReadAction {
  return {
    number: /^\d{1,6}\.?$/.test(cells.number) ? Number.parseInt(cells.number, 10) : null,
    what: cells.what,
    who: namesIn(cells.who).filter((name) => !/^[-–?]$/.test(name)),
    due: dueOf(cells.due, context),
    status: statusOf(cells.status === '' ? '' : cells.status),
  };
}

/** What a list of actions leaves open is said. */
export const actionWarnings = (action: ReadAction, line: number, context: ActionContext): readonly Warning[] =>
  action.who
    .filter((name) => !ALL.test(name) && !context.names.has(fold(name)) && !isName(name))
    .map((name) => warning(line, 'actionDoubtful', name));
