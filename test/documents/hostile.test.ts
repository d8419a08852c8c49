import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FORMS, type Form } from '../../src/core/vocabulary.ts';
import { elementsOf, renderedMarkdown, textOf, viewOf } from './rendered.ts';
import { textDocument } from './text-document.ts';

const BLNS = new URL('../../../shared/samples/hostile/blns.json', import.meta.url);

/** Our own, for a machine without the list: markup, markdown of every kind, things that only look like it. */
const OWN = [
  '<script>alert(1)</script>',
  '</td></tr></table><h1>Nytt</h1>',
  '&lt;b&gt; &amp; &#x41;',
  '# Rubrik #',
  '- punkt\n- punkt\n\n* * *',
  '1986. Ett bra år\n1. ett\n2) två',
  'Rubrik\n===\nRubrik\n---\n| a | b |\n|---|---|',
  'a\n:--',
  '> citat\n    kod\n\tkod',
  '**fet** _kursiv_ __fet__ ~~struken~~ `kod` ```\nkod\n```',
  '[länk](javascript:alert(1)) ![bild](x) [^1] <http://x.invalid>',
  '[x]: http://x.invalid "y"',
  'slut\\\nmed \\| bakstreck \\',
  'fil_med_streck.txt och http://x.invalid/a_b_c|d',
  '{{DATE(2017-02-14T06:08:00Z,SHORT)}} $x$',
  'mellan  rum\u00a0\u2003här',
  '<!-- ]]> <![CDATA[ -->',
  'O’Connor \'citat\' "citat"',
];

const RIGHT_TO_LEFT = ['\u202eareB annA', '\u2069\u202egömt', '\u2067öppen', 'مرحبا بالعالم', 'a\u2066b\u2069c'];

/** What the edge lets through. */
const recorded = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();

type Written = (texts: readonly string[], form?: Form) => string;
const inForm = (texts: readonly string[], form: Form) => ({ ...viewOf(texts), form });
const html: Written = (texts, form = 'table') => textDocument(inForm(texts, form), 'html');
const markdown: Written = (texts, form = 'table') => renderedMarkdown(textDocument(inForm(texts, form), 'md'));
const plain: Written = (texts, form = 'table') => textDocument(inForm(texts, form), 'txt');

const occurrences = (page: string, text: string): number => page.split(text).length - 1;

/**
 * Beside the document with these texts stands one with a plain word for each of their lines: it has the same elements,
 * and every line comes as often as its word.
 */
function comesOutAsTyped(texts: readonly string[]): void {
  for (const form of FORMS) comesOutIn(form, texts);
}

function comesOutIn(form: Form, texts: readonly string[]): void {
  const lines = texts.flatMap((text, i) => text.split('\n').map((line, j) => ({ line: line.trim(), word: `ord${i}x${j}.` })));
  const words = texts.map((text, i) => text.replace(/[^\n]+/g, (_, at: number) => wordAt(text, i, at)));
  const [page, tamePage] = [html(texts, form), html(words, form)];
  const [marked, tameMarked] = [markdown(texts, form), markdown(words, form)];
  assert.deepEqual(elementsOf(page), elementsOf(tamePage));
  assert.deepEqual(elementsOf(marked), elementsOf(tameMarked));
  const pairs = [
    [textOf(page), textOf(tamePage)],
    [textOf(marked), textOf(tameMarked)],
    [plain(texts, form), plain(words, form)],
  ] as const;
  for (const { line, word } of lines.filter((one) => one.line !== ''))
    for (const [actual, tame] of pairs) assert.ok(occurrences(actual, line) >= occurrences(tame, word), JSON.stringify(line));
}

const wordAt = (text: string, index: number, at: number): string => `ord${index}x${text.slice(0, at).split('\n').length - 1}.`;

describe('minutes as documents, with whatever people write', () => {
  it('come out as typed and make no markup', () => {
    const texts = [...OWN, ...RIGHT_TO_LEFT].map(recorded);
    comesOutAsTyped(texts);
  });

  it('come out as typed and make no markup: the naughty strings, all in one meeting', function () {
    if (!existsSync(BLNS)) this.skip();
    const list: unknown = JSON.parse(readFileSync(BLNS, 'utf8'));
    const texts = (Array.isArray(list) ? list.map(String) : []).map(recorded).filter((text) => text !== '');
    assert.ok(texts.length > 400);
    comesOutAsTyped(texts);
  });

  it('come out as typed and make no markup: anything', () => {
    const pieces = fc.constantFrom(
      '\n',
      ' ',
      '  ',
      '\t',
      '_',
      '*',
      '`',
      '<',
      '>',
      '&',
      '#',
      '-',
      '+',
      '=',
      '1.',
      '|',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '!',
      '~',
      ':',
      'amp;',
      'å',
      '\u2067',
      '\u2069',
    );
    const anyText = fc
      .oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      )
      .map(recorded)
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.array(anyText, { minLength: 1, maxLength: 2 }), (form, texts) => {
        comesOutIn(form, texts);
      }),
      { numRuns: 150 },
    );
  });

  it('keep the line breaks of a text, in every format', () => {
    const text = 'Rad ett\nRad två\n\nRad fyra';
    assert.ok(textOf(html([text])).includes(text));
    assert.ok(textOf(markdown([text])).includes(text));
    assert.ok(plain([text]).includes('\n   Rad ett\n     Rad två\n\n     Rad fyra\n'));
    assert.ok(textDocument(viewOf([text]), 'json').includes(JSON.stringify(text)));
  });

  it('drop control characters, but not tabs', () => {
    for (const page of [html(['a\u0000\u0008\u000b\u001b\u0085b\tc']), plain(['a\u0000\u0008\u000b\u001b\u0085b\tc'])]) {
      assert.ok(page.includes('ab\tc'));
      assert.doesNotMatch(page, /[^\P{Cc}\t\n]/u);
    }
  });

  it('keep scripts out of the page altogether', () => {
    const page = html(OWN);
    assert.doesNotMatch(page, /<script/i);
    assert.match(page, /Content-Security-Policy/);
  });
});
