import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { minutesView } from '../../src/views/minutes-view.ts';
import { series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';
import { textDocument } from './text-document.ts';

/** `GOLDEN=write` writes the files anew; the difference is then read by a person. */
const goldenFile = (name: string, actual: string): string => {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, actual);
  return readFileSync(file, 'utf8');
};

describe('minutes as documents, a whole meeting', () => {
  const swedish = minutesView(series, fullMeeting);
  for (const format of ['md', 'html', 'txt'] as const)
    it(`in Swedish as ${format}`, () => {
      const document = textDocument(swedish, format);
      assert.equal(document, goldenFile(`full-meeting.${format}`, document));
    });

  for (const format of ['md', 'txt'] as const)
    it(`in the outline form as ${format}`, () => {
      const document = textDocument(minutesView({ ...series, form: 'outline' }, fullMeeting), format);
      assert.equal(document, goldenFile(`full-meeting.outline.${format}`, document));
    });

  it('in English as txt', () => {
    const document = textDocument(minutesView({ ...series, language: 'en' }, fullMeeting), 'txt');
    assert.equal(document, goldenFile('full-meeting.en.txt', document));
  });

  it('as json: the view itself', () => assert.deepEqual(JSON.parse(textDocument(swedish, 'json')), swedish));
});
