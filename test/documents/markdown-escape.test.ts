import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeBlock, escapeInline, keepSpaces } from '../../src/documents/markdown-escape.ts';
import { renderedMarkdown, textOf } from './rendered.ts';

const paragraph = (text: string): string => escapeInline(text).split('\n').map(keepSpaces).map(escapeBlock).join('\\\n');

describe('markdown escapes', () => {
  const readable: readonly [string, string][] = [
    ['plain words need none', 'Kl. 09.00, 110-115 tkr (76 %) & "annat"!'],
    ['an address stays an address', 'https://exempel.invalid/a_b_c?x=1&y=2'],
    ['a minus inside a line', 'Från 5 till -5 grader = 10 + lite'],
    ['a year in a sentence', 'Året var 1986. Det var bra'],
  ];
  for (const [name, text] of readable) it(name, () => assert.equal(paragraph(text), text));

  const escaped: readonly [string, string][] = [
    ['1986. Ett bra år', '1986\\. Ett bra år'],
    ['2) två', '2\\) två'],
    ['- punkt', '\\- punkt'],
    ['Rubrik\n===', 'Rubrik\\\n\\==='],
    ['a\n:--', 'a\\\n\\:--'],
    ['> citat', '\\> citat'],
    ['a | b', 'a \\| b'],
    ['*fet* _kursiv_', '\\*fet\\* \\_kursiv\\_'],
    ['&lt; & a&b', '\\&lt; & a&b'],
    ['rad\n    indragen', 'rad\\\n&#32;&#32;&#32;&#32;indragen'],
    ['C:\\katalog', 'C:\\\\katalog'],
  ];
  for (const [text, markdown] of escaped)
    it(JSON.stringify(text), () => {
      assert.equal(paragraph(text), markdown);
      assert.equal(renderedMarkdown(paragraph(text)), `<p>${renderedText(text)}</p>\n`);
    });

  const renderedText = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\n/g, '<br>\n');

  it('reading undoes writing, spaces and all', () => {
    const special = fc.constantFrom(...' \t\n_*`<>&#-+=1.)|\\[](!~:;"ax\u00a0\u2003');
    const anyText = fc.oneof(fc.string({ unit: special, minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }));
    fc.assert(
      fc.property(
        anyText.map((text) => text.replace(/[^\P{Cc}\t\n]/gu, '').trim()).filter((text) => text !== ''),
        (text) => assert.equal(textOf(renderedMarkdown(paragraph(text))), `${text}\n`),
      ),
      { numRuns: 1000 },
    );
  });
});
