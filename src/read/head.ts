import type { Head } from '../core/event.ts';
import { type Context, command, refuse } from './context.ts';
import { readDay } from './dates/day.ts';
import { readTimeSpan } from './dates/time-span.ts';
import { EXAMPLES } from './examples.ts';
import type { Typed } from './keyword-match.ts';
import type { Reading } from './reading.ts';

const set = (head: Head): Reading => command({ type: 'setHead', head });

/** `nummer: 57`. */
export function readNumber({ body, language }: Typed): Reading {
  const digits = /^(?:nr\.? ?|no\.? ?|#)?(\d{1,6})\.?$/i.exec(body)?.[1];
  const number = Number(digits ?? 0);
  return number > 0 ? set({ field: 'number', number }) : refuse({ code: 'didYouMean', suggestion: EXAMPLES.number[language] });
}

/** `datum: 2 juni`. */
export function readDate(context: Context, { body }: Typed): Reading {
  const reading = readDay(body, context.day);
  switch (reading.status) {
    case 'day':
      return set({ field: 'date', date: reading.day });
    case 'refused':
      return refuse(reading.refusal);
    case 'none':
      return refuse({ code: 'date', text: body });
  }
}

/** `tid: 09.00–16.00`. */
export function readTime({ body }: Typed): Reading {
  const reading = readTimeSpan(body);
  return reading.status === 'refused' ? refuse(reading.refusal) : set({ field: 'time', start: reading.start, end: reading.end });
}

/** `plats: …`. */
export const readPlace = ({ body }: Typed): Reading => set({ field: 'place', place: body });
