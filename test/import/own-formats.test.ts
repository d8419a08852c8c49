import assert from 'node:assert/strict';
import fc from 'fast-check';
import { motenDocument } from '../../src/documents/xml/moten-document.ts';
import { jsonReading } from '../../src/import/open/json-reading.ts';
import { xmlReading } from '../../src/import/open/xml-reading.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { anyMinutes } from '../documents/any-minutes.ts';
import { textDocument } from '../documents/text-document.ts';
import { series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';

/** What comes back: the minutes, now archived. */
const archived = (view: MinutesView): unknown => JSON.parse(JSON.stringify({ ...view, status: 'archived' }));

/** In a document nothing leads back to a line. */
const withoutSources = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, held: unknown) => (key === 'sources' ? [] : held)));

const whole = minutesView({ ...series, form: 'outline' }, fullMeeting, 'a'.repeat(64));

describe('our own minutes, read back', () => {
  it('are equal from json: anything', () => {
    fc.assert(
      fc.property(anyMinutes, (view) =>
        assert.deepEqual(jsonReading(textDocument(view, 'json')), [{ minutes: archived(view), warnings: [] }]),
      ),
    );
  });

  it('are equal from xml, but for what leads back to the chat: anything', () => {
    fc.assert(
      fc.property(anyMinutes, (view) => {
        const [reading, ...others] = xmlReading(motenDocument(view)) ?? [];
        assert.deepEqual(JSON.parse(JSON.stringify(reading)), { minutes: withoutSources(archived(view)), warnings: [] });
        assert.deepEqual(others, []);
      }),
      { numRuns: 300 },
    );
  });

  it('are equal from both: a whole meeting', () => {
    assert.deepEqual(jsonReading(textDocument(whole, 'json'))?.[0]?.minutes, archived(whole));
    assert.deepEqual(xmlReading(motenDocument(whole))?.[0]?.minutes, withoutSources(archived(whole)));
  });

  it('may be several in one json file, and what `import --json` has printed', () => {
    const read = { ...whole, council: null, number: null, warnings: [{ line: 1, code: 'noDate', text: '' }] };
    for (const file of [{ meetings: [whole, read] }, [whole, read]])
      assert.deepEqual(
        jsonReading(JSON.stringify(file))?.map(({ minutes }) => minutes.council),
        [whole.council, null],
      );
  });

  it('name the keys of json that we do not know, with their line', () => {
    const text = JSON.stringify({ ...whole, extra: 'mer', items: [{ ...whole.items[0], colour: 'röd' }] }, null, 2);
    const line = (key: string): number => text.split('\n').findIndex((row) => row.includes(`"${key}"`)) + 1;
    const [reading] = jsonReading(text) ?? [];
    assert.deepEqual(reading?.warnings, [
      { line: line('colour'), code: 'textLeftOut', text: 'colour: "röd"' },
      { line: line('extra'), code: 'textLeftOut', text: 'extra: "mer"' },
    ]);
    assert.equal(reading?.minutes.items[0]?.title, 'Laget runt');
  });

  it('are null where a file is not ours', () => {
    for (const text of [
      '',
      '{',
      '{}',
      '[]',
      '7',
      'null',
      '{"meetings":[{}]}',
      JSON.stringify({ ...whole, items: 'nej' }),
      '['.repeat(20_000),
    ])
      assert.equal(jsonReading(text), null, text.slice(0, 30));
    for (const text of ['', '<a>', '<a/>', '<boardMeeting>', 'text', '<html><body/></html>', '<a>'.repeat(20_000)])
      assert.equal(xmlReading(text), null, text.slice(0, 30));
  });

  it('survive whatever the file says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (text, value) => {
        xmlReading(text);
        xmlReading(`<boardMeeting><?laget-runt ${text}?>${text}</boardMeeting>`);
        jsonReading(text);
        jsonReading(JSON.stringify(value));
      }),
    );
  });
});
