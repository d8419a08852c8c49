import fc from 'fast-check';
import { printable } from '../../src/documents/wording.ts';
import { xmlCharacters } from '../../src/documents/xml/xml-text.ts';
import type { MinutesItem, MinutesView } from '../../src/views/minutes.ts';

/** What the edge lets through: any text of people, spaces and line breaks kept. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('', ' ', 'null', '7', '"x"', '[1]', 'å & ä <ö>', ']]>', '?>', '&#229;', '&amp;', '\n a \n'),
  )
  .map((any) => xmlCharacters(printable(any)));
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 2 });
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const number = fc.integer({ min: 1, max: 9 });
const at = fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString());
const day = at.map((instant) => instant.slice(0, 10));
const clock = at.map((instant) => instant.slice(11, 16));
const when = fc.record({ text, date: orNull(day) });
const putOff = fc.record({ title: text, reason: orNull(text) });
const sources = some(fc.record({ id: text, name: text, at }));
const said = fc.record({ name: text, text, sources });
const meeting = fc.record({ meeting: text, number });
const flag = fc.constant(true as const);

/** A record some of whose keys may be missing. */
const partly = <T extends object, K extends keyof T>(keys: { [P in keyof T]: fc.Arbitrary<T[P]> }, optional: readonly K[]) =>
  fc.record(keys, { requiredKeys: (Object.keys(keys) as (keyof T)[]).filter((key) => !optional.includes(key as K)) });

const vote = fc.record({
  question: text,
  secret: fc.boolean(),
  outcome: fc.constantFrom('carried' as const, 'rejected' as const, 'chosen' as const),
  choices: fc.array(
    fc.record({ choice: text, meaning: orNull(fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const)), votes: number }),
    {
      minLength: 2,
      maxLength: 3,
    },
  ),
  chosen: orNull(text),
  casting: fc.boolean(),
});

const paragraph = fc
  .constantFrom('note' as const, 'question' as const, 'idea' as const, 'link' as const, 'summary' as const)
  .chain((kind) => fc.record({ kind: fc.constant(kind), text, answer: kind === 'question' ? orNull(text) : fc.constant(null), sources }));

const decision = partly(
  {
    kind: fc.constantFrom('decision', 'consensus', 'direction'),
    text,
    vote: orNull(vote),
    acclaimed: flag,
    unopposed: flag,
    objections: fc.array(said, { minLength: 1, maxLength: 2 }),
    dissents: some(said),
    sources,
  },
  ['acclaimed', 'unopposed', 'objections'],
);

const item = partly(
  {
    number,
    title: text,
    responsible: orNull(text),
    paragraphs: some(paragraph),
    rounds: some(fc.record({ question: orNull(text), entries: some(said) })),
    motions: some(
      partly(
        {
          number,
          text,
          by: text,
          state: fc.constantFrom('open', 'adopted', 'rejected'),
          objections: fc.array(said, { minLength: 1, maxLength: 2 }),
          sources,
        },
        ['objections'],
      ),
    ),
    decisions: some(decision),
    actions: some(
      fc.record({ number, what: text, who: some(text), due: orNull(when), status: fc.constantFrom('open', 'done', 'dropped'), sources }),
    ),
    postponed: orNull(putOff),
    alsoPostponed: fc.array(putOff, { minLength: 1, maxLength: 2 }),
    continues: fc.boolean(),
  },
  ['alsoPostponed'],
) as fc.Arbitrary<MinutesItem>;

/** Any minutes at all, as a view could give them: items numbered in their order, texts as the edge lets them through. */
export const anyMinutes = partly(
  {
    series: fc.constantFrom('rds', '7', 'a-b_C'),
    council: text,
    department: orNull(text),
    documentTitle: text,
    language: fc.constantFrom('sv', 'en'),
    form: fc.constantFrom('table', 'outline'),
    number: orNull(number),
    date: orNull(day),
    time: fc.record({ start: orNull(clock), end: orNull(clock) }),
    place: orNull(text),
    status: fc.constantFrom('planned', 'open', 'draft', 'circulated', 'verified', 'approved', 'archived'),
    chair: orNull(text),
    secretary: orNull(text),
    present: some(
      fc.record({
        name: text,
        organisation: orNull(text),
        role: orNull(text),
        remote: fc.boolean(),
        fromItem: orNull(number),
        toItem: orNull(number),
      }),
    ),
    apologies: some(text),
    absent: some(text.filter((name) => name !== '')),
    guests: some(fc.record({ name: text, role: orNull(text), organisation: orNull(text), items: some(number) })),
    items: some(item).map((items) => items.map((one, index) => ({ ...one, number: index + 1 }))),
    nextMeeting: orNull(when),
    verifiers: some(fc.record({ name: text, at: orNull(at) })),
    approvedAt: orNull(at),
    approvedBy: meeting,
    circulated: fc.record({ at, until: orNull(day) }),
    remarks: fc.array(fc.record({ kind: fc.constantFrom('change', 'comment'), item: orNull(number), text, by: text, at }), {
      minLength: 1,
      maxLength: 2,
    }),
    unlockAsked: fc.record({ by: text, at }),
    rectifications: some(partly({ at, text, by: text, item: orNull(number), during: meeting }, ['during'])),
    rectified: fc.array(fc.record({ meeting: text, number, item: orNull(number), text }), { minLength: 1, maxLength: 2 }),
    digest: orNull(text),
  },
  ['form', 'approvedBy', 'circulated', 'remarks', 'unlockAsked', 'rectified'],
) as unknown as fc.Arbitrary<MinutesView>;
