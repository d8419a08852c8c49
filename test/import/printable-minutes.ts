import fc from 'fast-check';
import type { MinutesItem, MinutesView } from '../../src/views/minutes.ts';

/** Minutes as councils have them: their texts are sentences, and look like no heading, list or label of the form. */

const FIRST = ['Liv', 'Nils-Erik', 'Åsa', 'Omar', 'Maj', 'Örjan'] as const;
const LAST = [
  'Ström',
  'af Klint',
  'Öqvist',
  'Lundby-Berg',
  'O’Hara',
  'Haddad',
  'Sandgren',
  'Falk',
  'Vik',
  'Moberg',
  'Ny',
  'Quist',
] as const;
const ORGANISATIONS = [
  'Norrviks kommun',
  'Högskolan i Norrvik',
  'Kustens kommunalförbund',
  'Regionen',
  'Vindviken Nät AB',
  'Länsstyrelsen',
] as const;
const ROLES = ['samordnare', 'kommundirektör', 'it-chef, e-hälsa', 'adjungerad forskare', 'projektledare'] as const;
const SENTENCES = [
  'Piloten kostade 1,2 mkr, 110-115 tkr per kommun & år.',
  'Kommunerna vill ha en känd avgift, och få support på kvällar',
  'Nu 70 anmälda. Bra program!',
  'Helena och Tore har varit på Öland (i maj) bl a.',
  'Det går "sådär" med e-tjänsten; 76 % har svarat',
  'Vi söker en testkommun',
  'Fler mätpunkter före fler tjänster.',
  'se https://exempel.invalid/a_b?c=d*e för mer',
  'sensorerna ligger i sjön.',
] as const;
const TITLES = [
  'Laget runt',
  'Öppna data',
  'Gemensam e-tjänst för bygglov',
  'AI 2022',
  'Övriga punkter',
  'Läns-gemensam IoT (del 2)',
  'Upphandling: skärmar',
] as const;

const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const sentence = fc.constantFrom(...SENTENCES);
/** One line, or two that somebody broke. */
const text = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: fc.tuple(sentence, sentence).map((two) => two.join('\n')) },
);
const name = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST)).map((two) => two.join(' '));
const organisation = orNull(fc.constantFrom(...ORGANISATIONS));
const role = orNull(fc.constantFrom(...ROLES));
const day = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.UTC(2016, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.integer({ min: 7, max: 11 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const place = fc.constantFrom('Sjösalen, stadshuset i Norrvik, samt Teams', 'Teams', 'Rum 4 (plan 2)');
const small = fc.integer({ min: 1, max: 9 });
const said = fc.record({ name, text: fc.oneof(fc.constant(''), sentence), sources: fc.constant([]) });
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 2 });
const due = fc.oneof(
  fc.record({ text: fc.constant('senast 10 juni'), date: day }),
  fc.record({ text: fc.constantFrom('före jul', 'till nästa möte'), date: fc.constant(null) }),
  fc.constant(null),
);

const paragraph = fc.constantFrom('note' as const, 'question' as const, 'idea' as const, 'link' as const).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    text: kind === 'question' ? sentence : text,
    answer: kind === 'question' ? orNull(text) : fc.constant(null),
    sources: fc.constant([]),
  }),
);

const objections = fc.array(said, { minLength: 1, maxLength: 2 });
const decision = fc
  .record(
    {
      kind: fc.constantFrom('decision' as const, 'consensus' as const, 'direction' as const),
      text,
      vote: fc.constant(null),
      how: fc.constantFrom({}, {}, { acclaimed: true }, { unopposed: true }),
      objections,
      dissents: few(said),
      sources: fc.constant([]),
    },
    { requiredKeys: ['kind', 'text', 'vote', 'how', 'dissents', 'sources'] },
  )
  .map(({ how, ...one }) => ({ ...one, ...how }));
const matter = fc.record({
  title: fc.constantFrom('Sommarkollo i kod', 'Lånecyklar'),
  reason: orNull(fc.constantFrom('Offerten saknas.', 'fick förhinder')),
});

/** Ends without a full stop, as people write what somebody shall do: print adds one. */
const what = fc.constantFrom('tar fram en avgiftsmodell', 'Någon frågar leverantören (om batterierna)', 'Ring banken!');

const item = (people: readonly string[]) =>
  fc
    .record({
      number: fc.constant(0),
      title: fc.constantFrom(...TITLES),
      responsible: orNull(fc.oneof(name, fc.constantFrom('Alla', 'Tore och alla', 'Helena Falk, Site manager AI, Liv'))),
      paragraphs: few(paragraph),
      rounds:
        people.length < 2
          ? fc.constant([])
          : fc.oneof(
              fc.constant([]),
              fc
                .tuple(orNull(fc.constant('Vad händer hos er?')), text, text)
                .map(([question, one, two]) => [{ question, entries: [entry(people[0] ?? '', one), entry(people[1] ?? '', two)] }]),
            ),
      motions: few(
        fc.record({
          number: small,
          text: sentence,
          by: name,
          state: fc.constantFrom('open' as const, 'rejected' as const),
          sources: fc.constant([]),
        }),
      ),
      decisions: few(decision),
      actions: few(
        fc.record({
          number: small,
          what,
          who: fc.uniqueArray(name, { maxLength: 3 }),
          due,
          status: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
          sources: fc.constant([]),
        }),
      ),
      putOff: few(matter),
      continues: fc.boolean(),
    })
    .map(({ putOff, ...one }) => ({
      ...one,
      postponed: putOff.at(-1) ?? null,
      ...(putOff.length > 1 ? { alsoPostponed: putOff.slice(0, -1) } : {}),
    }));
const entry = (by: string, words: string) => ({ name: by, text: words, sources: [] });

/** The last item may be the one that announces the next meeting. */
const announcing = (one: MinutesItem, isLast: boolean): MinutesItem =>
  isLast && one.continues ? { ...one, title: 'Nästa möte 2 juni' } : one;

/** Any minutes of that kind. */
export const printableMinutes: fc.Arbitrary<MinutesView> = fc
  .uniqueArray(name, { minLength: 2, maxLength: 9 })
  .chain((names) => {
    const [here, away, gone, invited] = [names.slice(0, 3), names.slice(3, 5), names.slice(5, 6), names.slice(6)];
    return fc.record({
      series: fc.constant('rds'),
      council: fc.constantFrom('Rådet för digital samverkan', 'Regionala digitaliseringsrådet'),
      department: orNull(fc.constantFrom('Staben för verksamhetsutveckling', 'Koncernstab, regional utveckling')),
      documentTitle: fc.constantFrom('Minnesanteckningar', 'Mötesanteckningar', 'Protokoll'),
      language: fc.constantFrom('sv' as const, 'en' as const),
      form: fc.constantFrom('table' as const, 'outline' as const),
      number: fc.integer({ min: 1, max: 400 }),
      date: orNull(day),
      time: fc.oneof(
        fc.constant({ start: null, end: null }),
        fc
          .tuple(clock, orNull(fc.integer({ min: 12, max: 20 })))
          .map(([start, hour]) => ({ start, end: hour === null ? null : `${hour}:30` })),
      ),
      place: orNull(place),
      status: fc.constantFrom('draft' as const, 'approved' as const),
      chair: fc.constant(null),
      secretary: orNull(fc.constantFrom(...here)),
      present: fc.tuple(
        ...here.map((one) =>
          fc.record({ name: fc.constant(one), organisation, role, remote: fc.boolean(), fromItem: orNull(small), toItem: orNull(small) }),
        ),
      ),
      apologies: fc.constant(away),
      absent: fc.constant(gone),
      guests: fc.tuple(
        ...invited.map((one) =>
          fc.record({
            name: fc.constant(one),
            role,
            organisation,
            items: fc.uniqueArray(small, { maxLength: 4 }).map((all) => all.toSorted((a, b) => a - b)),
          }),
        ),
      ),
      items: fc
        .array(item([...here, ...away]), { minLength: 1, maxLength: 5 })
        .map((items) => items.map((one, index): MinutesItem => ({ ...one, number: index + 1 }))),
      nextMeeting: fc.oneof(
        fc.constant(null),
        fc.record({ text: fc.constant('2 juni, halvdag på distans'), date: day }),
        fc.constant({ text: 'I höst, se kallelsen.', date: null }),
      ),
      verifiers: fc.subarray(here).map((all) => all.map((one) => ({ name: one, at: null }))),
      approvedAt: fc.constant(null),
      rectifications: fc.constant([]),
      digest: orNull(fc.constant('0123456789abcdef'.repeat(4))),
    });
  })
  .map((view) => ({
    ...view,
    items: view.items.map((one, index) =>
      announcing(one as MinutesItem, index === view.items.length - 1 && view.nextMeeting?.date != null),
    ),
  })) as fc.Arbitrary<MinutesView>;
