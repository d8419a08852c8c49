import { z } from 'zod';
import { ACTION_STATUSES, DECISION_KINDS, FORMS, LANGUAGES } from '../core/vocabulary.ts';
import type { ImportedMinutes } from './reading.ts';

const text = z.string();
const orNull = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);
const none = <S extends z.ZodType>(schema: S) => z.array(schema).default([]);
const number = z.int().nonnegative();
const day = z.iso.date();
const due = z.object({ text, date: orNull(day) });
const sources = none(z.object({ id: text, name: text, at: text }));
const said = z.object({ name: text, text, sources });

const some = z.array(said).exactOptional();
const matter = z.object({ title: text, reason: orNull(text) });
const meeting = z.object({ meeting: text, number });
const yes = z.literal(true).exactOptional();

const vote = z.object({
  question: text,
  secret: z.boolean(),
  outcome: z.enum(['carried', 'rejected', 'chosen', 'tie', 'empty', 'cancelled']),
  choices: none(z.object({ choice: text, meaning: z.enum(['yes', 'no', 'abstain']).nullable(), votes: number })),
  chosen: orNull(text),
  casting: z.boolean(),
});

const decision = z.object({
  kind: z.enum(DECISION_KINDS),
  text,
  vote: orNull(vote),
  ...{ acclaimed: yes, unopposed: yes, objections: some },
  dissents: none(said),
  sources,
});

const item = z.object({
  number: orNull(number),
  title: text,
  responsible: orNull(text),
  paragraphs: none(z.object({ kind: z.enum(['note', 'question', 'idea', 'link', 'summary']), text, answer: orNull(text), sources })),
  rounds: none(z.object({ question: orNull(text), entries: none(said) })),
  motions: none(z.object({ number, text, by: text, state: z.enum(['open', 'adopted', 'rejected']), objections: some, sources })),
  decisions: none(decision),
  actions: none(
    z.object({ number: orNull(number), what: text, who: none(text), due: orNull(due), status: z.enum(ACTION_STATUSES), sources }),
  ),
  postponed: orNull(matter),
  alsoPostponed: z.array(matter).exactOptional(),
  continues: z.boolean().default(false),
});

const person = z.object({
  name: text,
  organisation: orNull(text),
  role: orNull(text),
  remote: z.boolean().default(false),
  fromItem: orNull(number),
  toItem: orNull(number),
});

/**
 * Minutes as a document tells them (`ImportedMinutes`), as they come out of a store or in a request. Who has looked at a
 * draft, and what was asked of it, is over by the time that minutes are old.
 */
export const importedSchema: z.ZodType<ImportedMinutes> = z.object({
  series: orNull(text),
  council: orNull(text),
  department: orNull(text),
  documentTitle: orNull(text),
  language: z.enum(LANGUAGES).default('sv'),
  form: z.enum(FORMS).exactOptional(),
  number: orNull(number),
  date: orNull(day),
  time: z.object({ start: orNull(text), end: orNull(text) }).default({ start: null, end: null }),
  place: orNull(text),
  status: z.literal('archived').catch('archived'),
  chair: orNull(text),
  secretary: orNull(text),
  present: none(person),
  apologies: none(text),
  absent: none(text),
  guests: none(z.object({ name: text, role: orNull(text), organisation: orNull(text), items: none(number) })),
  items: none(item),
  nextMeeting: orNull(due),
  verifiers: none(z.object({ name: text, at: orNull(text) })),
  approvedAt: orNull(text),
  approvedBy: meeting.exactOptional(),
  rectifications: none(z.object({ at: text, text, by: text, item: orNull(number), during: meeting.exactOptional() })),
  rectified: z.array(meeting.extend({ item: orNull(number), text })).exactOptional(),
  digest: orNull(text),
});
