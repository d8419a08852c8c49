import { z } from 'zod';
import { ACTION_STATUSES, DECISION_KINDS, FORMS, LANGUAGES, MEETING_STATUSES } from '../core/vocabulary.ts';

const text = z.string();
const instant = z.iso.datetime().describe('An instant, in UTC.');
const day = z.iso.date().describe('A day in Europe/Stockholm.');
const clock = z.string().regex(/^\d\d:\d\d$/);
const count = z.int().nonnegative();
const itemNumber = z.int().nonnegative().describe('The number of an item of this agenda.');

const sources = z
  .array(z.strictObject({ id: text, name: text, at: instant }))
  .describe('The lines that it leads back to: who said it, and when.');
const said = z.strictObject({ name: text, text, sources });
const when = z.strictObject({ text: text.describe('All that was said of it.'), date: day.nullable() });
const putOff = z.strictObject({ title: text, reason: text.nullable() });
const meeting = z.strictObject({ meeting: text.describe('Its id.'), number: count });
const objections = z.array(said).exactOptional().describe('Who objected to deciding without a vote; only where somebody did.');

const vote = z.strictObject({
  question: text,
  secret: z.boolean(),
  outcome: z.enum(['carried', 'rejected', 'chosen', 'tie', 'empty', 'cancelled']),
  choices: z.array(z.strictObject({ choice: text, meaning: z.enum(['yes', 'no', 'abstain']).nullable(), votes: count })),
  chosen: text.nullable(),
  casting: z.boolean().describe("By the chair's casting vote."),
});

const item = z.strictObject({
  number: itemNumber,
  title: text,
  responsible: text.nullable(),
  paragraphs: z.array(
    z.strictObject({ kind: z.enum(['note', 'question', 'idea', 'link', 'summary']), text, answer: text.nullable(), sources }),
  ),
  rounds: z.array(z.strictObject({ question: text.nullable(), entries: z.array(said) })),
  motions: z.array(z.strictObject({ number: count, text, by: text, state: z.enum(['open', 'adopted', 'rejected']), objections, sources })),
  decisions: z.array(
    z.strictObject({
      kind: z.enum(DECISION_KINDS),
      text,
      vote: vote.nullable(),
      acclaimed: z.literal(true).exactOptional(),
      unopposed: z.literal(true).exactOptional().describe('Nobody objected in the time that was given.'),
      objections,
      dissents: z.array(said),
      sources,
    }),
  ),
  actions: z.array(
    z.strictObject({ number: count, what: text, who: z.array(text), due: when.nullable(), status: z.enum(ACTION_STATUSES), sources }),
  ),
  postponed: putOff.nullable(),
  alsoPostponed: z.array(putOff).exactOptional().describe('Where more than one matter was put off: those before the one in `postponed`.'),
  continues: z.boolean(),
});

const person = z.strictObject({
  name: text,
  organisation: text.nullable(),
  role: text.nullable(),
  remote: z.boolean(),
  fromItem: itemNumber.nullable(),
  toItem: itemNumber.nullable(),
});

/** Minutes as `minutes.json` has them (design.md, section 6): `MinutesView`, as a schema. The test keeps the two equal. */
export const minutesSchema = z.strictObject({
  series: text.describe('The id of the council.'),
  council: text.describe('Its name.'),
  department: text.nullable(),
  documentTitle: text,
  language: z.enum(LANGUAGES),
  form: z.enum(FORMS).exactOptional().describe('How they are printed; the table where it is missing.'),
  number: count.nullable(),
  date: day.nullable(),
  time: z.strictObject({ start: clock.nullable(), end: clock.nullable() }),
  place: text.nullable(),
  status: z.enum(MEETING_STATUSES),
  chair: text.nullable(),
  secretary: text.nullable(),
  present: z.array(person),
  apologies: z.array(text),
  absent: z.array(text),
  guests: z.array(z.strictObject({ name: text, role: text.nullable(), organisation: text.nullable(), items: z.array(itemNumber) })),
  items: z.array(item),
  nextMeeting: when.nullable(),
  verifiers: z.array(z.strictObject({ name: text, at: instant.nullable() })),
  approvedAt: instant.nullable(),
  approvedBy: meeting.exactOptional().describe('The meeting whose decision approved them.'),
  circulated: z.strictObject({ at: instant, until: day.nullable() }).exactOptional(),
  remarks: z
    .array(z.strictObject({ kind: z.enum(['change', 'comment']), item: itemNumber.nullable(), text, by: text, at: instant }))
    .exactOptional()
    .describe('What verifiers and members ask for in the draft; `item` null: the whole.'),
  unlockAsked: z.strictObject({ by: text, at: instant }).exactOptional(),
  rectifications: z.array(z.strictObject({ at: instant, text, by: text, item: itemNumber.nullable(), during: meeting.exactOptional() })),
  rectified: z
    .array(z.strictObject({ ...meeting.shape, item: itemNumber.nullable(), text }))
    .exactOptional()
    .describe('Errors found in earlier, approved minutes at the time of this meeting.'),
  digest: text.nullable().describe('A hash over all that is stored of the meeting; `laget-runt verify` finds it again.'),
});

/** Where the schema is to be had. */
const ID = 'urn:laget-runt:minutes';

/** The same as a JSON Schema (draft 2020-12), for those who read the files: `docs/minutes.schema.json`. */
export const minutesJsonSchema = (): object => ({
  $id: ID,
  title: 'Minutes of a council, as Laget runt writes them in JSON',
  ...z.toJSONSchema(minutesSchema, { target: 'draft-2020-12' }),
});
