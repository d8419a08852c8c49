import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { SearchedMeeting } from '../../src/search/entry.ts';
import { find } from '../../src/search/find.ts';
import { IndexFile } from '../../src/search/index-file.ts';
import type { Found, Question, Reach } from '../../src/search/question.ts';
import { ownFolder } from '../store/folder.ts';
import { entry, meeting } from './meetings.ts';

const ALL: Reach = { series: ['radet'], guestIn: [] };
const asked = (words: string, more: Partial<Question> = {}): Question => ({
  ...{ words, kind: null, person: null, organisation: null, year: null, after: null, limit: 20 },
  ...more,
});

describe('searching', () => {
  const folder = ownFolder();
  let file: IndexFile;
  beforeEach(() => {
    file = new IndexFile(join(folder(), 'search.sqlite'));
  });
  afterEach(() => file.close());

  const put = (one: SearchedMeeting, mark: string): void => file.put({ meeting: one, mark });
  const look = (words: string, more: Partial<Question> = {}, reach = ALL): Found => find(file, asked(words, more), reach);
  const texts = (found: Found): readonly string[] => found.hits.map(({ sentence }) => sentence);
  const holds = (...said: readonly string[]): void =>
    put(
      meeting(
        'radet_1',
        '2024-05-06',
        said.map((text) => entry(text)),
      ),
      'a',
    );

  describe('knows Swedish', () => {
    for (const [typed, text] of [
      ['beslut', 'Besluten skickas ut.'],
      ['besluten', 'Ett beslut fattades.'],
      ['kommunerna', 'Varje kommun svarar.'],
      ['digitalisering', 'Digitaliseringsrådet möttes.'],
      ['skolor', 'Skolan är öppen.'],
      ['handlingsplaner', 'En handlingsplan finns.'],
      ['bibl', 'Bibblix är ett bibliotek.'],
      ['RÅDET', 'Rådet möttes.'],
      ['ra\u030Adet', 'Rådet möttes.'],
      ['digitaliserinsrådet', 'Digitaliseringsrådet möttes.'],
      ['biblotek', 'Bibblix är ett bibliotek.'],
      ['oppna', 'Det är öppna data.'],
      ['2025', 'Budgeten för 2025 är klar.'],
      ['öppna data', 'Det är data, och öppna.'],
    ] as const) {
      it(`finds "${text}" by "${typed}"`, () => {
        holds(text, 'Något helt annat.');
        assert.deepEqual(texts(look(typed)), [text]);
      });
    }

    for (const [typed, text] of [
      ['hör', 'Hon har en hord.'],
      ['rad', 'Rådet möttes.'],
      ['data bibliotek', 'Det är öppna data.'],
      ['rådslag', 'Rådet möttes.'],
      ['bilar', 'Bilden är sned.'],
    ] as const) {
      it(`does not find "${text}" by "${typed}"`, () => {
        holds(text);
        assert.deepEqual(look(typed).hits, []);
      });
    }
  });

  it('finds several words in a text and the title above it, one of them at least in the text', () => {
    const title = 'Budgeten';
    put(meeting('radet_1', '2024-05-06', [entry('Ett webinarium hölls.', { title }), entry('Annat.', { title })]), 'a');
    assert.deepEqual(texts(look('budget webinarium')), ['Ett webinarium hölls.']);
    assert.deepEqual(look('budget').hits, []);
  });

  it('says which words it looked for instead of one that nothing holds', () => {
    holds('Bibblix är ett bibliotek.');
    assert.deepEqual(look('biblotek').instead, [{ word: 'biblotek', words: ['bibliotek'] }]);
    assert.deepEqual(look('bibliotek').instead, []);
  });

  it('shows the sentence with the hit, and where in it that is', () => {
    holds('Först en sak. Sedan togs beslutet om data. Sist en annan.');
    const [hit] = look('beslut data').hits;
    assert.equal(hit?.sentence, 'Sedan togs beslutet om data.');
    assert.deepEqual(
      hit?.marks.map(([from, to]) => hit.sentence.slice(from, to)),
      ['beslutet', 'data'],
    );
  });

  it('cuts a sentence without end around the hit', () => {
    holds(`${'ord '.repeat(3000)}nålen ${'mer '.repeat(3000)}`);
    const [hit] = look('nålen').hits;
    assert(hit !== undefined && hit.sentence.length < 420);
    assert.deepEqual(
      hit.marks.map(([from, to]) => hit.sentence.slice(from, to)),
      ['nålen'],
    );
  });

  it('gives the newest first, in pages that lack nothing and repeat nothing', () => {
    for (const [at, date] of ['2023-01-02', '2024-05-06', '2016-03-30', '2024-05-06'].entries()) {
      put(meeting(`radet_${at}`, date, [entry(`Data ${at} a.`), entry(`Data ${at} b.`)]), 'a');
    }
    const pages: string[][] = [];
    let after: number | null = null;
    do {
      const found = look('data', { limit: 3, after });
      pages.push(found.hits.map(({ date, sentence }) => `${date} ${sentence}`));
      after = found.next;
    } while (after !== null);
    assert.deepEqual(pages, [
      ['2024-05-06 Data 3 b.', '2024-05-06 Data 3 a.', '2024-05-06 Data 1 b.'],
      ['2024-05-06 Data 1 a.', '2023-01-02 Data 0 b.', '2023-01-02 Data 0 a.'],
      ['2016-03-30 Data 2 b.', '2016-03-30 Data 2 a.'],
    ]);
  });

  it('keeps to a kind, a person, an organisation, a year, with words and without', () => {
    put(
      meeting('radet_1', '2023-01-02', [
        entry('Data från Tore.', { people: ['Tore Alm'], organisations: ['Norrviks kommun'] }),
        entry('Data beslutades.', { kind: 'decision' }),
      ]),
      'a',
    );
    put(meeting('radet_2', '2024-01-02', [entry('Data igen.', { people: ['Alma Tore'] })]), 'a');
    assert.deepEqual(texts(look('data', { kind: 'decision' })), ['Data beslutades.']);
    assert.deepEqual(texts(look('', { person: 'tore alm' })), ['Data från Tore.']);
    assert.deepEqual(texts(look('', { organisation: 'Norrvik' })), ['Data från Tore.']);
    assert.deepEqual(texts(look('data', { year: 2024 })), ['Data igen.']);
    assert.deepEqual(texts(look('', {})), []);
    assert.deepEqual(texts(look('!!', { year: 2024 })), []);
  });

  it('shows nobody what they may not see', () => {
    put(meeting('radet_1', '2023-01-02', [entry('Data ett.', { item: 1 }), entry('Data två.', { item: 2 })]), 'a');
    put(meeting('annat_1', '2023-01-03', [entry('Data tre.')], { series: 'annat' }), 'a');
    assert.deepEqual(texts(look('data')), ['Data två.', 'Data ett.']);
    assert.deepEqual(texts(look('data', {}, { series: [], guestIn: [{ meeting: 'radet_1', items: [2] }] })), ['Data två.']);
    assert.deepEqual(look('data', {}, { series: [], guestIn: [] }).hits, []);
  });

  it('follows what is corrected, withdrawn, added, and moved to another day', () => {
    const [first, second] = [entry('Data ett.'), entry('Data två.')];
    put(meeting('radet_1', '2023-01-02', [first, second]), 'a');
    put(meeting('radet_1', '2023-01-02', [{ ...first, text: 'Annat.' }, entry('Data tre.')]), 'b');
    assert.deepEqual(texts(look('data')), ['Data tre.']);
    put(meeting('radet_2', '2023-01-03', [entry('Data fyra.')]), 'b');
    put(meeting('radet_1', '2023-01-04', [entry('Data fem.')]), 'c');
    assert.deepEqual(texts(look('data')), ['Data fem.', 'Data fyra.']);
    file.remove('radet_1');
    assert.deepEqual(texts(look('data')), ['Data fyra.']);
  });

  it('takes any words as words, also what means something to the index', () => {
    holds('Data AND "ett" OR NOT near*');
    for (const words of [
      '"',
      'AND',
      'data AND',
      'NEAR(data)',
      'words : data',
      '*',
      "'; DROP TABLE words",
      'data*',
      '^data',
      '\u0000data',
      '💥',
    ]) {
      assert.doesNotThrow(() => look(words), words);
    }
    assert.equal(look('data AND ett').hits.length, 1);
  });
});
