import type { ImportedMinutes } from '../../src/import/reading.ts';

/** Minutes as a document might tell them; what is not given is not said. */
export const oldMinutes = (said: Partial<ImportedMinutes> = {}): ImportedMinutes => ({
  series: null,
  council: 'Rådet för vägar',
  department: null,
  documentTitle: null,
  language: 'sv',
  number: 12,
  date: '2019-03-05',
  time: { start: null, end: null },
  place: null,
  status: 'archived',
  chair: null,
  secretary: null,
  present: [],
  apologies: [],
  absent: [],
  guests: [],
  items: [],
  nextMeeting: null,
  verifiers: [],
  approvedAt: null,
  rectifications: [],
  digest: null,
  ...said,
});

export const person = (name: string, organisation: string | null = null, role: string | null = null) => ({
  ...{ name, organisation, role },
  ...{ remote: false, fromItem: null, toItem: null },
});

export type OldItem = ImportedMinutes['items'][number];

export const oldItem = (number: number, title: string, said: Partial<OldItem> = {}): OldItem => ({
  ...{ number, title, responsible: null, paragraphs: [], rounds: [], motions: [], decisions: [], actions: [] },
  ...{ postponed: null, continues: false },
  ...said,
});
