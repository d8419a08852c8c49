import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/core/vocabulary.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { spoken } from '../texts/spoken.ts';

const TAB = join(import.meta.dirname, '../../tab/src');
const strings = LANGUAGES.flatMap((language) => spoken(textsFor(language)));
const faults = (wrong: RegExp): readonly string[] =>
  strings.filter(({ text }) => wrong.test(text)).map(({ key, text }) => `${key}: ${text}`);

/** Rules of docs/teams-checklist.md that all our sentences show together. */
describe('the store’s rules for words', () => {
  it('PKG-5: the name is spelled in one way; in small letters it is the round', () => {
    assert.deepEqual(faults(/Laget-?[Rr]unt|Laget Runt|LAGET RUNT|Laget-[Rr]unt|[Ll]agetrunt/), []);
  });

  it('PKG-5 and 6: no name of a Teams feature on a button but the meeting’s own, no short form of Microsoft’s names', () => {
    const buttons = strings.filter(({ key }) => /^button/.test(key)).map(({ text }) => text);
    const named = buttons.filter((text) =>
      /^(?:ring|chatta|starta (?:chatt|samtal)|(?:make|start) (?:a )?(?:call|chat)|meet now)/i.test(text),
    );
    assert.deepEqual(named, []);
    assert.deepEqual(faults(/\bMS\b|\bMSFT\b|\bO365\b|Office 365/), []);
  });

  it('FRE-5: no store, no other app, no rival platform', () => {
    assert.deepEqual(faults(/\b(?:Slack|Zoom|Webex|Google (?:Meet|Play)|Discord|App Store|AppSource|Skype)\b/i), []);
  });

  it('NOT-2 and SEC-4: nothing is sold', () => {
    assert.deepEqual(faults(/\b(?:premium|uppgradera|prenumer|köp nu|upgrade|subscribe|buy)\b/i), []);
  });

  it('LOC-3: the pages have no words of their own, only those of the catalogues', () => {
    const files = readdirSync(TAB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
    assert.ok(files.length > 20);
    const found = files.flatMap((file) =>
      readFileSync(join(TAB, file), 'utf8')
        .split('\n')
        .filter((line) => />\s*\p{L}[\p{L} ]{2,}<\/|\b(?:title|label|placeholder|aria-label|alt)="[^"]*\p{L}/u.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(found, []);
  });
});
