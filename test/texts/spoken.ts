import type { Texts } from '../../src/texts/texts.ts';

/** What a placeholder holds that is more than a word or two. */
const SAMPLES = {
  abstain: 0,
  actions: 2,
  ahead: 2,
  at: '2022-04-27T07:00:05.000Z',
  choices: ['ja', 'nej', 'avstår'],
  date: '2022-06-02',
  dateA: '2023-04-05',
  dateB: '2023-05-04',
  days: 3,
  decisions: 3,
  done: 2,
  end: '16:00',
  events: 340,
  formats: ['json', 'md'],
  items: 12,
  last: 13,
  limit: 20000,
  line: 7,
  meetings: [
    { number: 55, date: '2022-02-16' },
    { number: 56, date: '2022-03-23' },
  ],
  minutes: 15,
  n: 4,
  names: ['Asta Alm', 'Bo Vik'],
  no: 1,
  number: 6,
  numbers: [4],
  on: '2022-04-27',
  page: 1,
  pages: 3,
  people: 9,
  port: 3978,
  present: 4,
  required: 5,
  series: ['hamnradet', 'skolradet'],
  start: '09:00',
  streams: 12,
  title: 'Minnesanteckningar',
  total: 9,
  used: 12,
  votes: 5,
  warnings: 1,
  week: 14,
  year: 2022,
  yes: 5,
};

/** Any other placeholder is a name or a text. */
const FILLED = new Proxy(SAMPLES, { get: (samples, placeholder) => Reflect.get(samples, placeholder) ?? 'Asta Alm' });

export interface Spoken {
  readonly key: string;
  readonly text: string;
}

function said(key: string, value: unknown): readonly Spoken[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value === 'function') return [{ key, text: String(value(FILLED)) }];
  return Object.entries(value ?? {}).flatMap(([name, one]) => said(`${key}.${name}`, one));
}

/** Every sentence of a catalogue, its placeholders filled; those of a group as "itemStatus.waiting". */
export const spoken = (texts: Texts): readonly Spoken[] => Object.entries(texts).flatMap(([key, value]) => said(key, value));
