import assert from 'node:assert/strict';
import { minutesView } from '../../src/views/minutes-view.ts';
import { open, series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';
import { textOf } from './rendered.ts';
import { textDocument } from './text-document.ts';

const digest = '0123456789abcdef'.repeat(4);

describe('the digest', () => {
  it('is given for a meeting that has ended, and not before', () => {
    assert.equal(minutesView(series, fullMeeting, digest).digest, digest);
    assert.equal(minutesView(series, fullMeeting).digest, null);
    assert.equal(minutesView(series, open(), digest).digest, null);
  });

  for (const [language, label] of [
    ['sv', 'Kontrollsumma'],
    ['en', 'Digest'],
  ] as const)
    it(`stands last in print: ${language}`, () => {
      const view = minutesView({ ...series, language }, fullMeeting, digest);
      const [md, html, txt] = (['md', 'html', 'txt'] as const).map((format) => textDocument(view, format));
      assert.ok(md?.endsWith(`\n\n${label}: ${digest}\n`));
      assert.ok(txt?.endsWith(`\n${label}: ${digest}\n`));
      assert.ok(html?.includes('class="fineprint"'));
      assert.ok(
        textOf(html ?? '')
          .trimEnd()
          .endsWith(`${label}: ${digest}`),
      );
    });
});
