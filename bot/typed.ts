import { edgeText } from '../src/server/edge-text.ts';
import { MOST_TYPED } from './cards/fields.ts';
import type { Press } from './cards/press.ts';

/** What somebody typed into a card, as it comes in; the rest as it was. */
export const cleaned = (press: Press): Press => ({
  ...press,
  ...(press.remark === undefined ? {} : { remark: edgeText(press.remark) }),
  ...(press.change === undefined ? {} : { change: edgeText(press.change) }),
});

/** The text that a button can't do without; null for a button that takes none. */
function wordsOf({ verb, remark = '', change = '' }: Press): string | null {
  if (verb === 'approveWithRemark') return remark;
  return verb === 'askChange' || verb === 'requestChange' || verb === 'comment' ? change : null;
}

/** What is wrong with what was typed, where the client has let it through. */
export function typedFault(press: Press): 'missing' | 'tooLong' | null {
  const words = wordsOf(press);
  if (words === null) return null;
  if (words === '') return 'missing';
  return [...words].length > MOST_TYPED ? 'tooLong' : null;
}
