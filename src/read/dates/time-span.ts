import type { Refusal } from '../../core/refusal.ts';
import { dateWords } from './day.ts';

export type TimeReading =
  | { readonly status: 'time'; readonly start: string; readonly end: string | null }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** "9", "9.30", "09:30", "0930" → "HH:MM"; 24.00 is the end of the day. Null for no time of day. */
function clock(text: string): string | null {
  const parts = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(text) ?? /^(\d\d)(\d\d)$/.exec(text);
  if (parts === null) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/**
 * The times of `tid:`: "9–16", "9-10.30", "kl 9 till 16", "från 9", "9–" (swedish.md, section 4).
 * @returns "HH:MM"; the end null where it is not said. Refuses words ("halv tre", "efter lunch") and an end before the start
 */
export function readTimeSpan(text: string): TimeReading {
  const refused: TimeReading = { status: 'refused', refusal: { code: 'time', text: text.trim() } };
  if (text.length > 60) return refused;
  const words = dateWords(text)
    .replace(/\b(?:kl\.?|klockan)(?= |\d|$)/g, ' ')
    .replace(/^\s*(?:från|fran|mellan|from|between)\b/, ' ');
  const ends = words.split(/-|\btill\b|\boch\b|\bto\b|\buntil\b|\band\b/).map((end) => end.trim());
  const [first = '', second, ...more] = ends;
  const start = clock(first);
  const end = second === undefined || second === '' ? null : clock(second);
  if (start === null || more.length > 0 || (second !== undefined && second !== '' && end === null)) return refused;
  return end !== null && end <= start ? refused : { status: 'time', start, end };
}
