import type { Due } from '../../src/core/series.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { quote } from './quote.ts';

/** Words that mean one day by themselves; what else has a day is a stretch of time, and keeps its words beside it. */
const ONE_DAY =
  /\d{1,2}\s*(?:\/|\p{L})|\d{4}-?\d{2}-?\d{2}|\d{6}|(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dag|morgon|today|tomorrow/iu;
const WEEK = /\bv(?:ecka)?\.?\s*(\d{1,2})\b|\bweek\s*(\d{1,2})\b/iu;

/** When an action is to be done, with every date written out in full. */
export function dueText(due: Due | null, texts: Texts): string {
  if (due === null) return texts.actionDueNone;
  const words = quote(due.text, 120);
  if (due.date === null) return words;
  const week = WEEK.exec(due.text);
  if (week !== null) return texts.actionDueWeek({ week: Number(week[1] ?? week[2]) });
  const day = texts.actionDueDate({ date: due.date });
  return ONE_DAY.test(due.text) ? day : `${words} (${day})`;
}
