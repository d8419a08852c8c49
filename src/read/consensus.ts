import type { LineBody } from '../core/line.ts';
import type { DecisionKind } from '../core/vocabulary.ts';
import { record, refuse } from './context.ts';
import { EXAMPLES } from './examples.ts';
import type { Typed } from './keyword-match.ts';
import type { Reading } from './reading.ts';

type Decision = Extract<LineBody, { kind: 'decision' }>;

/** No meeting waits longer than a day. */
export const LONGEST_WAIT = 24 * 60;

const LONGEST_CLAUSE = 80;
const UNLESS =
  /(?:^|\s)\/\s*(?:ing(?:a|en) inv(?:ä|a\u0308?)ndning(?:ar)? inom|no objections? within) (\d{1,4}) ?min(?:ut|uter|ute|utes)?[.!]?$/iu;
const isWait = (minutes: number): boolean => minutes >= 1 && minutes <= LONGEST_WAIT;

/** `samsyn: text / ingen invändning inom 5 min`: a decision, or one that is taken unless somebody objects. */
export function readDecided(sort: DecisionKind, body: string): Decision {
  const unless = UNLESS.exec(body.slice(-LONGEST_CLAUSE));
  const minutes = Number(unless?.[1] ?? 0);
  if (unless === null || !isWait(minutes)) return { kind: 'decision', sort, text: body };
  return { kind: 'decision', sort, text: body.slice(0, body.length - unless[0].length).trim(), within: minutes };
}

/** `ingen invändning inom 5 min: text`. Without a time nobody knows when it is decided. */
export function readUnlessObjected({ body, numbers, language }: Typed): Reading {
  const minutes = numbers[0] ?? 0;
  if (!isWait(minutes)) return refuse({ code: 'didYouMean', suggestion: EXAMPLES.unlessObjected[language] });
  return record({ kind: 'decision', sort: 'consensus', text: body, within: minutes });
}
