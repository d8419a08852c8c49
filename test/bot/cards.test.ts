import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { agendaCard } from '../../bot/cards/agenda-card.ts';
import { dueText } from '../../bot/cards/due.ts';
import type { Card } from '../../bot/cards/elements.ts';
import type { Field } from '../../bot/cards/fields.ts';
import { minutesCard } from '../../bot/cards/minutes-card.ts';
import { isolated, shortened } from '../../bot/cards/quote.ts';
import { roundCard } from '../../bot/cards/round-card.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import type { RoundView } from '../../src/views/round-view.ts';
import { wordsOf } from '../doubles/connector.ts';
import { series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';
import { agenda, cardsOf, round } from './drawn.ts';

const SCHEMA = new URL('../../../shared/schemas/adaptive-card-1.5.0-ajv.json', import.meta.url);
const NAUGHTY = new URL('../../../shared/samples/hostile/blns.json', import.meta.url);

const texts = textsFor('sv');
const words = (card: Card): string =>
  wordsOf({ body: { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] } });

/** All buttons that send something, those of forms too. */
const executesIn = (actions: Card['actions']) =>
  actions.flatMap((one) => (one.type === 'Action.Execute' ? [one] : one.type === 'Action.ShowCard' ? one.card.actions : []));

describe('every card', () => {
  const sizes = [
    cardsOf('Kaffe'),
    cardsOf('', 0),
    cardsOf('Ä'.repeat(5_000), 200),
    cardsOf('🧑‍🤝‍🧑'.repeat(2_000), 200),
    cardsOf('{"$'.repeat(500), 200),
  ] as const;

  it('is valid by the schema of Adaptive Cards 1.5', function () {
    if (!existsSync(SCHEMA)) this.skip();
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    for (const card of sizes.flat()) assert.ok(validate(JSON.parse(JSON.stringify(card))), JSON.stringify(validate.errors?.slice(0, 3)));
  });

  it('is read by the official renderer without a complaint', () => {
    for (const card of sizes.flat()) {
      const context = new SerializationContext();
      new AdaptiveCard().parse(JSON.parse(JSON.stringify(card)), context);
      const complaints = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
      // Its check of `lang` remembers where it was in the language before, and finds fault with every second one.
      assert.deepEqual(
        complaints.filter((text) => !text.includes('"lang"')),
        [],
      );
    }
  });

  it('has at most six buttons, each with a fallback that sends the same', () => {
    for (const { actions: buttons } of sizes.flat()) {
      assert.ok(buttons.length <= 6);
      for (const one of executesIn(buttons)) assert.deepEqual(one.fallback?.data, one.data);
    }
  });

  it('has a label for every field, no two fields of one name, and a limit to what is typed', () => {
    for (const card of sizes.flat()) {
      const opened = card.actions.flatMap((one) => (one.type === 'Action.ShowCard' ? one.card.body : []));
      const fields = opened.filter((one): one is Field => one.type.startsWith('Input.'));
      assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length);
      for (const field of fields) assert.ok(field.label !== '' && (field.type !== 'Input.Text' || field.maxLength <= 2_000));
    }
  });

  it('fits the 28 KB of every channel', () => {
    for (const card of sizes.flat())
      assert.ok(Buffer.byteLength(JSON.stringify(card)) < 28_000, `${Buffer.byteLength(JSON.stringify(card))}`);
  });

  it('carries ids in its buttons, and nothing that people wrote', () => {
    for (const card of cardsOf('Hemligt')) {
      for (const { data } of executesIn(card.actions)) assert.doesNotMatch(JSON.stringify({ ...data, turn: null }), /Hemligt/);
      assert.doesNotMatch(card.speak + card.fallbackText, /Hemligt/);
    }
  });
});

describe('what people wrote', () => {
  const hostile = [
    '**fet** _kursiv_ `kod` [länk](https://exempel.invalid) # Beslut',
    '<script>alert(1)</script> &lt;b&gt;',
    `$\{$root.secret} {{DATE(2017-02-14T06:08:00Z,SHORT)}} {{{{TIME(2017-02-14T06:08:00Z)}}`,
    '1986. Ett bra år',
  ];
  for (const text of hostile) {
    it(`stands in a card as typed: ${text}`, () => {
      assert.ok(words(agendaCard(agenda(text), texts)).includes(`1: ${text}`));
      assert.ok(words(roundCard(round(text), agenda('x'), texts)).includes(text));
    });
  }

  it('is in no element that takes markdown or expressions', function () {
    // Five hundred texts, each in every card there is.
    this.timeout(90_000);
    const naughty: readonly string[] = existsSync(NAUGHTY) ? JSON.parse(readFileSync(NAUGHTY, 'utf8')) : hostile;
    for (const text of naughty) {
      for (const element of cardsOf(text).flatMap((card) => card.body)) {
        const runs = element.type === 'RichTextBlock' ? element.inlines.map((run) => run.text) : [];
        for (const run of runs) assert.doesNotMatch(run, /\{\{(?:DATE|TIME)\(|\$\{/);
        if (element.type === 'TextBlock') assert.doesNotMatch(element.text, /[*_[\]#<>{}]/);
      }
    }
  });

  it('turns only itself: as many isolates are closed as are opened, whatever it holds', () => {
    const marks = fc.array(fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069', '\u202E', 'a', 'ב'), { maxLength: 12 });
    fc.assert(
      fc.property(marks, (letters) => {
        const text = letters.join('');
        const shown = isolated(text);
        assert.ok(shown.includes(text));
        let depth = 0;
        for (const [index, mark] of [...shown].entries()) {
          if (/[\u2066-\u2068]/.test(mark)) depth += 1;
          else if (mark === '\u2069') depth -= 1;
          else assert.ok(depth > 0 || shown === text, `outside at ${index}`);
        }
        if (shown !== text) assert.equal(depth, 0);
      }),
    );
  });

  it('is never cut inside what is seen as one character', () => {
    assert.equal(shortened('🧑‍🤝‍🧑🧑‍🤝‍🧑', 20), '🧑‍🤝‍🧑…');
    assert.equal(shortened('Åsa', 4), 'Åsa');
  });
});

describe('the agenda card', () => {
  const item = (number: number, title: string, status: 'current' | 'waiting' | 'done') => ({
    ...{ id: `i${number}`, number, title, status, responsible: null, minutes: null },
    ...{ round: false, continues: false },
  });
  const view = agenda('x', 0, {
    council: 'Rådet',
    items: [item(1, 'Kaffe', 'done'), item(2, 'E-arkiv', 'current'), item(3, 'Avslut', 'waiting')],
    current: 2,
  });

  it('says where the meeting is, what comes next and what was recorded, with every date in full', () => {
    const recorded = [
      {
        line: 'l1',
        kind: 'action',
        number: 7,
        text: 'bokar lokal',
        by: 'Amina',
        who: ['Olle'],
        due: { text: 'fredag', date: '2026-03-06' },
      },
    ];
    const text = words(agendaCard({ ...view, recorded }, texts));
    assert.match(text, /Punkt 2: E-arkiv/);
    assert.match(text, /Sedan: Avslut/);
    assert.match(text, /Åtgärd 7: bokar lokal · Ansvarig: Olle · Senast 6 mars 2026/);
  });

  it('offers the oldest proposal to who leads', () => {
    const proposals = [{ number: 2, kind: 'motion', text: 'fika', by: 'Amina' } as const];
    const titles = (leads: boolean) => agendaCard({ ...view, proposals }, texts, { name: 'Ylva', leads }).actions.map((one) => one.title);
    assert.deepEqual(titles(true), ['Nästa punkt', 'Anta 2', 'Avslå 2']);
    assert.deepEqual(titles(false), []);
  });

  it('does not offer to go on while somebody has the floor', () => {
    const titles = agendaCard({ ...view, round: round('Amina') }, texts).actions.map((one) => one.title);
    assert.deepEqual(titles, []);
  });
});

describe('the round card', () => {
  const running: RoundView = {
    ...round('x'),
    question: null,
    speaker: 'Amina',
    next: 'Olle',
    done: ['Liv'],
    waiting: ['Olle'],
    passed: ['Liv'],
    skipped: [],
  };

  it('says whose turn it is, who is next, and how far it has come', () => {
    const text = words(roundCard(running, agenda('Kaffe'), texts));
    assert.match(text, /Din tur, Amina\. Sedan Olle\./);
    assert.match(text, /1 av 3 har haft ordet\./);
    assert.match(text, /Passade: Liv/);
  });

  it('has the buttons of the speaker in the speaker’s and the leader’s view', () => {
    const titles = (name: string, leads: boolean) =>
      roundCard(running, agenda('Kaffe'), texts, { name, leads }).actions.map((one) => one.title);
    assert.deepEqual(titles('Amina', false), ['Klar', 'Pass', 'Senare']);
    assert.deepEqual(titles('Ylva', true), ['Klar', 'Pass', 'Senare']);
    assert.deepEqual(titles('Olle', false), []);
  });

  it('names at the end who has not answered', () => {
    const text = words(roundCard({ ...running, status: 'closed', speaker: null, unanswered: ['Olle'] }, agenda('Kaffe'), texts));
    assert.match(text, /Rundan är stängd\. Inget inlägg från Olle\./);
  });
});

describe('the minutes card', () => {
  it('counts what there is, and says where it is', () => {
    const card = minutesCard(minutesView(series, fullMeeting), '2026-03-02T15:00:00.000Z', texts, 'https://exempel.invalid/tab');
    assert.match(words(card), /Punkter: \d+\. Beslut: \d+\. Åtgärder: \d+\./);
    assert.match(words(card), /Utkastet till minnesanteckningar finns på fliken\./);
    assert.equal(card.actions[0]?.type, 'Action.OpenUrl');
  });
});

describe('when an action is due', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['senast 2 juni', '2026-06-02', 'Senast 2 juni 2026'],
    ['2/6', '2026-06-02', 'Senast 2 juni 2026'],
    ['fredag', '2026-03-06', 'Senast 6 mars 2026'],
    ['vecka 14', '2026-04-05', 'Senast vecka 14'],
    ['kvartal 2', '2026-06-30', 'kvartal 2 (Senast 30 juni 2026)'],
    ['till hösten', null, 'till hösten'],
  ];
  for (const [text, date, shown] of cases) it(`${text}: ${shown}`, () => assert.equal(dueText({ text, date }, texts), shown));
  it('has a word where there is none', () => assert.equal(dueText(null, texts), 'Utan datum'));
});
