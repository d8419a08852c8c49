import type { Language } from '../core/vocabulary.ts';
import { BARE, type BareMeaning, MEETBOT, type MeetbotMeaning, TYPED, type TypedMeaning } from './keywords.ts';
import { fold, matchable } from './normalise.ts';

/** A keyword that was found: the word as help would write it, and the numbers in it. */
export interface Found<M> {
  readonly meaning: M;
  readonly word: string;
  readonly language: Language;
  readonly numbers: readonly number[];
}

type Entry<M> = Omit<Found<M>, 'numbers'>;

const entries = <M extends string>(
  table: Readonly<Record<M, Readonly<Record<Language, readonly string[]>>>>,
): ReadonlyMap<string, Entry<M>> =>
  new Map(
    (Object.keys(table) as M[]).flatMap((meaning) =>
      (['sv', 'en'] as const).flatMap((language) =>
        table[meaning][language].map((word) => [fold(word), { meaning, word, language }] as const),
      ),
    ),
  );

export const TYPED_WORDS = entries<TypedMeaning>(TYPED);
const BARE_WORDS = entries<BareMeaning>(BARE);
const MEETBOT_WORDS: ReadonlyMap<string, MeetbotMeaning> = new Map(
  (Object.keys(MEETBOT) as MeetbotMeaning[]).flatMap((meaning) => MEETBOT[meaning].map((word) => [word, meaning] as const)),
);

/** No keyword with its numbers is longer. */
export const LONGEST_KEYWORD = 60;

/** A head as keywords are matched with it: "§ 6", "punkt nr 6" and "p. 6" are "punkt #". */
export function numbered(head: string): { readonly words: string; readonly numbers: readonly number[] } {
  const plain = matchable(head)
    .replace(/(^| )(?:nr|no)\.? (?=#?\d)/g, '$1')
    .replace(/(^| )(?:§|p\.?) ?(?=#?\d)/g, '$1punkt ')
    .replace(/#(?!\d)/g, '');
  const numbers = [...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return { words: numbers.every((number) => number < 1e6) ? plain.replace(/#?\d+/g, '#') : '', numbers };
}

function lookUp<M>(words: ReadonlyMap<string, Entry<M>>, head: string): Found<M> | null {
  if (head.length > LONGEST_KEYWORD || head.includes('\n')) return null;
  const { words: key, numbers } = numbered(head);
  const entry = words.get(key);
  return entry === undefined ? null : { ...entry, numbers };
}

/** A keyword that a message begins with, and what stands after its colon. */
export interface Typed extends Found<TypedMeaning> {
  readonly body: string;
}

/** The words before and after the first colon, `:` or `：`; null where the beginning has none. */
export function headAndBody(text: string): { readonly head: string; readonly body: string } | null {
  const colon = text.slice(0, LONGEST_KEYWORD + 1).search(/[:：]/);
  if (colon < 1) return null;
  const head = text.slice(0, colon);
  const body = text.slice(colon + 1);
  // "**Beslut:** text": the bold ends after the colon.
  const boldGoesOn = head.split('**').length % 2 === 0;
  return { head, body: (boldGoesOn ? body.replace('**', '') : body).trim() };
}

/** @returns the keyword that a message begins with, never one inside a sentence */
export function typedKeyword(text: string): Typed | null {
  const parts = headAndBody(text);
  const found = parts === null ? null : lookUp(TYPED_WORDS, parts.head);
  return found === null || parts === null ? null : { ...found, body: parts.body };
}

/** @returns the plain keyword that a head is, without numbers */
export const plainKeyword = (head: string): Entry<TypedMeaning> | null => TYPED_WORDS.get(matchable(head)) ?? null;

/** @returns the bare command that a whole message is */
export const bareCommand = (text: string): Found<BareMeaning> | null => lookUp(BARE_WORDS, text);

/** `#word rest` as MeetBot has it; `meaning` null for a word that it does not have. Null where there is no such word. */
export function meetbotCommand(
  text: string,
): { readonly word: string; readonly meaning: MeetbotMeaning | null; readonly body: string } | null {
  const parts = /^#(\p{L}[\p{L}\p{N}_-]*)(?=\s|$)/u.exec(text);
  const word = parts?.[1]?.toLowerCase();
  if (parts === null || word === undefined) return null;
  return { word, meaning: MEETBOT_WORDS.get(word) ?? null, body: text.slice(parts[0].length).trim() };
}
