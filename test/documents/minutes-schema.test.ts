import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import type { z } from 'zod';
import { minutesJsonSchema, type minutesSchema } from '../../src/documents/minutes-schema.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { run } from '../cli/laget-runt.ts';
import { open, planned, series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';
import { anyMinutes } from './any-minutes.ts';
import { textDocument } from './text-document.ts';

const PUBLISHED = new URL('../../docs/minutes.schema.json', import.meta.url);

const MEETINGS = resolve(import.meta.dirname, '../meetings');

type Plain<T> = T extends readonly (infer E)[] ? Plain<E>[] : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const validator = (schema: object) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  return ajv.compile(schema);
};

describe('the schema of minutes in JSON', () => {
  it('has the keys of the minutes and no others, to the last', () => {
    const equal: Equal<Plain<MinutesView>, Plain<z.output<typeof minutesSchema>>> = true;
    assert.ok(equal);
  });

  it('is the published one (UPDATE=1 writes it anew)', () => {
    const schema = JSON.stringify(minutesJsonSchema(), null, 2);
    if (process.env['UPDATE'] !== undefined) writeFileSync(PUBLISHED, `${schema}\n`);
    // As values: how the file is laid out is the formatter's to say.
    assert.deepEqual(JSON.parse(readFileSync(PUBLISHED, 'utf8')), JSON.parse(schema));
  });

  const valid = validator(minutesJsonSchema());
  const accepts = (minutes: unknown): void => assert.ok(valid(minutes), JSON.stringify(valid.errors));
  const json = (view: MinutesView): unknown => JSON.parse(textDocument(view, 'json'));

  it('describes whole minutes, and those of a meeting that has not begun', () => {
    for (const meeting of [fullMeeting, open(), planned({ date: null })])
      for (const form of ['table', 'outline'] as const) accepts(json(minutesView({ ...series, form }, meeting, 'abc')));
  });

  it('describes any minutes at all', () => fc.assert(fc.property(anyMinutes, (view) => accepts(json(view)))));

  for (const name of readdirSync(MEETINGS))
    it(`describes a recorded meeting: ${name}`, async () => {
      const file = (part: string): string => join(MEETINGS, name, part);
      const { out, err, status } = await run(['replay', file('chat.txt'), '--series', file('series.json'), '--format', 'json']);
      assert.equal(status, 0, err);
      accepts(JSON.parse(out));
    });

  it('refuses what minutes never are', () => {
    const minutes = minutesView(series, fullMeeting);
    for (const wrong of [
      { ...minutes, extra: 1 },
      { ...minutes, date: '2024-02-30x' },
      { ...minutes, status: 'lost' },
      { ...minutes, items: null },
    ])
      assert.ok(!valid(wrong));
  });
});
