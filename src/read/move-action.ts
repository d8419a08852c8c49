import { type Context, command, refuse } from './context.ts';
import { readDue } from './dates/due.ts';
import { fold, withoutFinal } from './normalise.ts';
import type { Reading } from './reading.ts';

const MOVES = /^(?:flytta atgard|move action) #?(\d{1,6}) (?:till|to|until) (?=\S)/;
const LONGEST = 120;

/** `flytta åtgärd 21 till 2 juni`: the action gets another day; words that mean no day are kept without a date. */
export function readMoveAction({ day }: Context, text: string): Reading | null {
  if (text.length > LONGEST || text.includes('\n')) return null;
  const typed = withoutFinal(text.replace(/\s+/g, ' ').trim());
  const head = MOVES.exec(fold(typed));
  if (head === null) return null;
  const when = typed.slice(head[0].length);
  const reading = readDue(when, day);
  if (reading.status === 'refused') return refuse(reading.refusal);
  if (reading.status === 'none' || reading.rest !== '') return refuse({ code: 'date', text: when });
  return command({ type: 'moveAction', number: Number(head[1]), due: reading.due });
}
