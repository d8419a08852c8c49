import type { LineBody } from '../core/line.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Context } from './context.ts';
import { readDue } from './dates/due.ts';
import { leadingNames } from './leading-names.ts';

type ActionBody = Extract<LineBody, { kind: 'action' }>;
export type ActionReading =
  | { readonly status: 'action'; readonly body: ActionBody }
  /** There is nothing to do in it: names and a day alone. */
  | { readonly status: 'empty' }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/**
 * `@A, @B och C gör detta senast 2 juni`: leading names are its owners, the last phrase is when it is due, what is
 * between them is what is to be done. `text` is all of it.
 * @param spaced names may stand side by side, as MeetBot has them
 */
export function readAction(text: string, { known, day }: Pick<Context, 'known' | 'day'>, spaced = false): ActionReading {
  const leading = leadingNames(text, known, { spaced, owners: true });
  if (leading.status === 'refused') return leading;
  const due = readDue(leading.rest, day);
  if (due.status === 'refused') return due;
  const what = due.status === 'due' ? due.rest : leading.rest;
  if (what === '') return { status: 'empty' };
  return { status: 'action', body: { kind: 'action', text, what, who: leading.names, due: due.status === 'due' ? due.due : null } };
}
