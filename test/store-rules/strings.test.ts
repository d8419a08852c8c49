import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { LANGUAGES } from '../../src/core/vocabulary.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { spoken } from '../texts/spoken.ts';

const ROOT = join(import.meta.dirname, '../..');
const MANIFEST = join(import.meta.dirname, '../../manifest');
/** What Teams does by itself: to start or join a meeting, to call, to chat. */
const TEAMS_OWN =
  /^(?:(?:starta|anslut till|gå med i) (?:ett |mötet|möte|samtal|chatt)|ring\b|chatta\b|(?:start|join|make) (?:a |the )?(?:meeting|call|chat)|meet now)/i;
const strings = LANGUAGES.flatMap((language) => spoken(textsFor(language)));
const faults = (wrong: RegExp): readonly string[] =>
  strings.filter(({ text }) => wrong.test(text)).map(({ key, text }) => `${key}: ${text}`);

/** What an attribute says to people. */
const SAYING = /^(?:title|label|placeholder|aria-label|alt|hint)$/;

/** Words for people in a source: the text between tags, what an attribute says, and whatever is in Swedish. */
function wordsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const says = ts.isJsxAttribute(node.parent) && SAYING.test(node.parent.name.getText(source));
      if ((says && /\p{L}/u.test(node.text)) || /[åäöÅÄÖ]/.test(node.text)) found.push(node.text);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** Rules of docs/teams-checklist.md that all our sentences show together. */
describe('the store’s rules for words', () => {
  it('PKG-5: the name is spelled in one way; in small letters it is the round', () => {
    assert.deepEqual(faults(/Laget-?[Rr]unt|Laget Runt|LAGET RUNT|Laget-[Rr]unt|[Ll]agetrunt/), []);
  });

  it('PKG-5: no button and no command in a menu is named like something that Teams does', () => {
    // A sentence may say what one can write; a label is no sentence.
    const labels = strings.filter(({ text }) => !/[.?:”]$/.test(text) && text.length <= 60);
    assert.deepEqual(
      labels.filter(({ key, text }) => !/^commands\./.test(key) && TEAMS_OWN.test(text)),
      [],
    );
    const menus = ['manifest.json', 'en.json'].flatMap((file) => [
      ...readFileSync(join(MANIFEST, file), 'utf8').matchAll(/"(?:[^"]*\.)?title": "([^"]*)"/g),
    ]);
    assert.ok(menus.length > 20);
    assert.deepEqual(
      menus.map(([, title = '']) => title).filter((title) => TEAMS_OWN.test(title)),
      [],
    );
  });

  it('PKG-6: no short form of Microsoft’s names', () => {
    assert.deepEqual(faults(/\bMS\b|\bMSFT\b|\bO365\b|Office 365/), []);
  });

  it('FRE-5: no store, no other app, no rival platform', () => {
    assert.deepEqual(faults(/\b(?:Slack|Zoom|Webex|Google (?:Meet|Play)|Discord|App Store|AppSource|Skype)\b/i), []);
  });

  it('NOT-2 and SEC-4: nothing is sold', () => {
    assert.deepEqual(faults(/\b(?:premium|uppgradera|prenumer|köp nu|upgrade|subscribe|buy)\b/i), []);
  });

  it('LOC-3: tab and bot have no words of their own, only those of the catalogues', () => {
    const files = ['tab/src', 'bot'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    );
    const sources = files.filter((file) => /\.tsx?$/.test(file));
    assert.ok(sources.length > 100);
    assert.deepEqual(
      sources.flatMap((file) => wordsIn(file).map((words) => `${file}: ${words}`)),
      [],
    );
  });
});
