import assert from 'node:assert/strict';
import { excerptBlocks } from '../../src/documents/excerpt-blocks.ts';
import { printed } from '../../src/documents/printed.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';

const digest = '0123456789abcdef'.repeat(4);
const view = minutesView({ ...series, documentTitle: 'Protokoll' }, fullMeeting, digest);

async function text(of: MinutesView, line: string): Promise<string> {
  const excerpt = excerptBlocks(of, line);
  assert.ok(excerpt !== null);
  return (await printed(excerpt, 'txt')).toString();
}

describe('an excerpt of one decision', () => {
  it('has the head, the item, the decision with its dissents, the signatures and the digest, and nothing else', async () => {
    assert.equal(
      await text(view, 'l16'),
      [
        ...['UTKAST', '', 'Protokollsutdrag', '', 'Rådet för digital samverkan', 'Staben för verksamhetsutveckling', ''],
        ...['Mötesdatum: 2024-05-14, möte nr 12.', 'Tid: Kl. 09.00 – 11.30.', 'Plats: Sjösalen, stadshuset i Norrvik, samt Teams', ''],
        ...['Dagordning | Ärende/Anteckning | Ansvarig', ''],
        ...['3. Gemensam e-tjänst för bygglov', '   Ansvarig: Samira Haddad och Petra Quist', ''],
        ...['   Samsyn: Vi går fram tillsammans i höst.', ''],
        ...['   Bengt-Åke Moberg reserverade sig mot beslutet: Kusten vill vänta till våren.', ''],
        ...['Vid protokollet: Jonas Hedlund', 'Justeras: Liv Ström', '', `Kontrollsumma: ${digest}`, ''],
      ].join('\n'),
    );
  });

  it('comes in the form of the series', async () => {
    assert.match(await text({ ...view, form: 'outline' }, 'l16'), /\n - Samsyn: Vi går fram tillsammans i höst\.\n {3}- Bengt-Åke Moberg/);
  });

  const titles: readonly [string, 'sv' | 'en', string][] = [
    ['Protokoll', 'sv', 'Protokollsutdrag'],
    ['Minnesanteckningar', 'sv', 'Utdrag ur minnesanteckningarna'],
    ['Styrelseprotokoll', 'sv', 'Utdrag ur styrelseprotokollet'],
    ['Journal', 'sv', 'Utdrag: Journal'],
    ['Minutes', 'en', 'Extract: Minutes'],
  ];
  for (const [documentTitle, language, title] of titles)
    it(`is called after the minutes: ${title}`, async () => {
      assert.match(await text({ ...view, documentTitle, language }, 'l16'), new RegExp(`^(?:UTKAST|DRAFT)\\n\\n${title}\\n`));
    });

  it('is nothing for what is no decision', () => {
    assert.equal(excerptBlocks(view, 'l11'), null);
    assert.equal(excerptBlocks(view, ''), null);
  });

  for (const format of ['md', 'html', 'docx', 'pdf'] as const)
    it(`comes as ${format} too`, async () => {
      const excerpt = excerptBlocks(view, 'l16');
      assert.ok(excerpt !== null && (await printed(excerpt, format)).length > 200);
    });
});
