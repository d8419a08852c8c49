import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { type Texts, textsFor } from '../../src/texts/texts.ts';
import { spoken } from './spoken.ts';

const sv = textsFor('sv');
const en = textsFor('en');

/** The keys of a catalogue with those of its groups: "itemStatus.waiting". */
const keysOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => keysOf(one, `${path}.${key}`)) : [path];

const faults = (texts: Texts, wrong: RegExp): readonly string[] =>
  spoken(texts)
    .filter(({ text }) => wrong.test(text))
    .map(({ key, text }) => `${key}: ${text}`);

const RULES = [
  ['has no exclamation mark', /!/u],
  ['has no double space, none at the ends and none before a stop', / {2}|^\s|\s$|\s[.,:;?]/u],
  ['has no thought dash but the spaced en dash, and no hyphen for it', /—|\S– | –\S| - /u],
  ['gives its times with a point', /\d:\d/u],
  ['has no straight quotation mark', /"/u],
  ['leaves no placeholder open', /undefined|null|NaN|\[object|[{}]/u],
  ['ends a sentence once', /[.?]\.(?!\.)/u],
] as const;

const SWEDISH_RULES = [
  ['has Swedish quotation marks', /[“'‘]/u],
  ['has no words that a Swede would not write', /\b(?:the|and|meeting|deadline|update|item|user|agenda|error)\b/iu],
  ['has no words of forms and manuals', /vänligen|ogiltig|inmatning|inkomma|ett fel|användare|justeringsm[aä]n|\bman\b/iu],
  ['says du in small letters, and never han or hon', /\b(?:Er|Ni|hans|hon|han|hennes)\b|(?<![.:?”]) Du\b/u],
  ['says bott as the Language Council does', /\b(?:boten|botens|bots)\b/iu],
  ['promises no removal: the stream keeps everything', /raderat|raderad/iu],
] as const;

describe('the catalogues', () => {
  it('have the same keys in every language', () => assert.deepEqual(keysOf(en).toSorted(), keysOf(sv).toSorted()));

  it('have every key in one place only', async () => {
    for (const language of ['sv', 'en'] as const) {
      const folder = new URL(`../../src/texts/${language}/`, import.meta.url);
      const areas = readdirSync(folder).filter((file) => file !== `${language}.ts`);
      const modules: readonly Record<string, object>[] = await Promise.all(areas.map((area) => import(new URL(area, folder).href)));
      const keys = modules.flatMap((module) => Object.values(module).flatMap((area) => Object.keys(area)));
      assert.deepEqual(keys.toSorted(), Object.keys(textsFor(language)).toSorted());
    }
  });

  for (const language of ['sv', 'en'] as const) {
    describe(language, () => {
      it('says something under every key', () => {
        const silent = spoken(textsFor(language)).filter(({ text }) => text === '');
        assert.deepEqual(silent, []);
      });
      for (const [rule, wrong] of RULES) it(rule, () => assert.deepEqual(faults(textsFor(language), wrong), []));
    });
  }

  for (const [rule, wrong] of SWEDISH_RULES) it(`sv ${rule}`, () => assert.deepEqual(faults(sv, wrong), []));

  it('close every quotation mark that they open', () => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    assert.deepEqual(
      spoken(sv).filter(({ text }) => count(text, '”') % 2 === 1),
      [],
    );
    assert.deepEqual(
      spoken(en).filter(({ text }) => count(text, '“') !== count(text, '”')),
      [],
    );
  });
});
