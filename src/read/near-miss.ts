import { type Context, refuseOnce } from './context.ts';
import { headAndBody, LONGEST_KEYWORD, plainKeyword, TYPED_WORDS } from './keyword-match.ts';
import { resolveName } from './names.ts';
import { matchable } from './normalise.ts';
import type { Reading } from './reading.ts';

/** Shorter keywords are one letter away from too many words that people do use. */
const SHORTEST = 4;

/** Whether one letter too many, too few, another, or two that changed places make the one word into the other. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}

/** "belsut: …": one letter wrong before a colon, in the language of the series. */
function misspelt(context: Context, text: string): Reading | null {
  const parts = headAndBody(text);
  const head = parts === null || parts.head.includes('\n') ? '' : matchable(parts.head);
  if (parts === null || head.length < SHORTEST) return null;
  const meant = [...TYPED_WORDS].find(
    ([key, { language, word }]) => language === context.language && word.length >= SHORTEST && !word.includes('#') && isOneOff(head, key),
  )?.[1];
  if (meant === undefined || resolveName(parts.head, context.known).status !== 'none') return null;
  return refuseOnce(context, { code: 'didYouMean', suggestion: `${meant.word}: ${parts.body}`.trim() }, meant.word);
}

const SEPARATORS = /[;.–—-]/g;

/** A dash is a sign of its own only beside a space, a stop only before one: "e-tjänst", "v.14". */
function separates(text: string, place: number): boolean {
  const after = /^\s/.test(text.slice(place + 1, place + 2));
  switch (text.charAt(place)) {
    case ';':
      return true;
    case '.':
      return after;
    default:
      return after || /\s/.test(text.charAt(place - 1));
  }
}

/** "Beslut - …", "beslut. …": another sign where the colon should be. */
function otherSign(context: Context, text: string): Reading | null {
  const line = text.slice(0, LONGEST_KEYWORD).split('\n')[0] ?? '';
  for (const { index } of line.matchAll(SEPARATORS)) {
    const keyword = separates(text, index) ? plainKeyword(text.slice(0, index)) : null;
    const body = text.slice(index + 1).trim();
    if (keyword !== null && body !== '') return refuseOnce(context, { code: 'colon', keyword: keyword.word, text: body }, keyword.word);
  }
  return null;
}

/** A keyword that was nearly written, for chair and secretary (and for whoever spoke to us): with what is right. */
export function nearMiss(context: Context, text: string): Reading | null {
  if (!context.leads && !context.heard.addressed) return null;
  return otherSign(context, text) ?? misspelt(context, text);
}
