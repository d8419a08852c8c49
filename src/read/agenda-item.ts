import { currentItem } from '../core/agenda.ts';
import { type Context, command } from './context.ts';
import type { Reading } from './reading.ts';

/** One white space on each side is enough to look for; the rest is trimmed. */
const SLASH = /\s\/(?=\s)/;
const MINUTES = /^(\d{1,3}) ?(?:min\.?|minuter|minutes|m)$/i;

/** `punkt: titel / ansvarig / 15 min`: time and responsible may be left out. */
export function readItem(body: string): Reading {
  const [title = '', ...more] = body.split(SLASH).map((part) => part.trim());
  const minutes = MINUTES.exec(more.at(-1) ?? '')?.[1];
  const responsible = (minutes === undefined ? more : more.slice(0, -1)).join(' / ');
  return command({
    type: 'addItem',
    title,
    responsible: responsible === '' ? null : responsible,
    minutes: minutes === undefined ? null : Number(minutes),
  });
}

/** `bordlägg: skäl`; under "Övriga punkter" the matter that is named before the dash returns as an item of its own. */
export function readPostpone({ meeting }: Context, body: string): Reading {
  const reason = body === '' ? null : body;
  const item = meeting === null ? null : currentItem(meeting);
  const dash = item?.other ? body.search(/[^\S\n][–—-]\s/) : -1;
  if (dash <= 0) return command({ type: 'postponeItem', title: null, reason });
  const rest = body.slice(dash + 2).trim();
  return command({ type: 'postponeItem', title: body.slice(0, dash).trim(), reason: rest === '' ? null : rest });
}
