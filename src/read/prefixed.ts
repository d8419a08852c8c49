import { type Context, command, refuse } from './context.ts';
import { nameRefusal, resolveName } from './names.ts';
import { fold, withoutFinal } from './normalise.ts';
import type { Reading } from './reading.ts';

/** Folded. */
const SKIP = ['hoppa over ', 'skip '];
/** "Hoppa över " and a name. */
const LONGEST = 120;

/** `hoppa över @A`: a keyword without a colon. People also say "hoppa över kaffet" to each other. */
export function readPrefixed(context: Context, text: string): Reading | null {
  if (text.length > LONGEST || text.includes('\n')) return null;
  const words = fold(text);
  const prefix = SKIP.find((one) => words.startsWith(one));
  if (prefix === undefined) return null;
  const name = withoutFinal(text.trim().split(/\s+/).slice(prefix.trim().split(' ').length).join(' '));
  const found = resolveName(name, context.known);
  if (found.status === 'one') return command({ type: 'skipTurn', name: found.name });
  if (name.startsWith('@') || found.status === 'two') return refuse(nameRefusal(name, found));
  return context.heard.addressed && !context.hasTurn ? refuse(nameRefusal(name, found)) : null;
}
