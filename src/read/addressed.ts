import { bareCommand, meetbotCommand, typedKeyword } from './keyword-match.ts';
import type { BareMeaning } from './keywords.ts';
import { cleanText, isOffRecord, withoutQuotation } from './normalise.ts';

/** Words that people write to each other as well: they are passed over in silence where they mean nothing at the moment. */
const EVERYDAY: ReadonlySet<BareMeaning> = new Set<BareMeaning>(['present', 'next', 'back', 'done', 'pass', 'later', 'objection']);

/**
 * Whether a message is for us by its words alone, whoever writes it and whatever is going on (design.md, section 5). Of
 * an everyday word only the moment can say it; off the record nothing is.
 * @param addressed it mentions us, or stands in a chat with us alone
 */
export function isForUs(text: string, addressed: boolean): boolean {
  const whole = cleanText(text);
  const own = withoutQuotation(whole);
  if (isOffRecord(whole) || isOffRecord(own) || (own === '' && whole !== '')) return false;
  if (addressed || typedKeyword(own) !== null || meetbotCommand(own)?.meaning != null) return true;
  const bare = bareCommand(own);
  return bare !== null && !EVERYDAY.has(bare.meaning);
}
