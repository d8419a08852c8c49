import type { SearchEntry, SearchedMeeting } from '../../src/search/entry.ts';

const FIRST =
  'kommun region digital bibliotek vård skol miljö bygg vatten energi data informations social närings kultur trafik säkerhets'.split(' ');
const SECOND = 'strategi samverkan plan projekt råd nätverk tjänst utredning budget handlings stöd möte arbete fråga grupp ledning'.split(
  ' ',
);
const ENDING = ['', 'en', 'et', 'er', 'erna', 's', 'ens', 'ar', 'arna', 'n'];
const SMALL =
  'och i att det som en på är av för med till den har de inte om ett men var vi kan ska under samt från efter nu även där mer alla ta upp nästa gång'.split(
    ' ',
  );
const NAMES = ['Vera Lind', 'Tore Alm', 'Siv Norén', 'Per Åkerö', 'Ida Öberg', 'Nils Ek', 'Maj Sjö', 'Ali Haddad'];

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some 20,000 words, used as words are: few of them very often (Zipf). */
export function vocabulary(random: () => number): { readonly words: readonly string[]; readonly any: () => string } {
  const compounds = FIRST.flatMap((first) => SECOND.flatMap((second) => ENDING.map((ending) => first + second + ending)));
  const others = Array.from({ length: 15_000 }, (_, at) => {
    const syllables = Array.from(
      { length: 2 + (at % 3) },
      () => 'bdfghklmnprstv'[Math.floor(random() * 14)] + (['a', 'e', 'i', 'o', 'u', 'å', 'ä', 'ö'][Math.floor(random() * 8)] ?? 'a'),
    );
    return syllables.join('') + (ENDING[at % ENDING.length] ?? '');
  });
  const mixed = [...compounds, ...others].map((word) => ({ word, at: random() })).sort((a, b) => a.at - b.at);
  const words = [...SMALL, ...mixed.map(({ word }) => word)];
  return { words, any: () => words[Math.floor(words.length ** random()) - 1] ?? 'och' };
}

/** A meeting as long as those of a council: twelve items, some 2,000 words. */
export function inventedMeeting(number: number, random: () => number, any: () => string): SearchedMeeting {
  const sentence = (): string => `${Array.from({ length: 8 + Math.floor(random() * 10) }, any).join(' ')}.`;
  const kinds = ['note', 'note', 'entry', 'decision', 'action'] as const;
  const entries = Array.from({ length: 12 }).flatMap((_, item) =>
    kinds.map(
      (kind, at): SearchEntry => ({
        ...{ key: `${item}.${at}`, kind, item: item + 1, title: `${any()} ${any()}` },
        text: [sentence(), sentence(), sentence()].join(' '),
        people: [NAMES[(item + at) % NAMES.length] ?? ''],
        organisations: [],
      }),
    ),
  );
  const date = new Date(Date.UTC(1996, 0, 1 + number * 2)).toISOString().slice(0, 10);
  return { id: `radet_${number}`, series: 'radet', number, date, guests: [], entries };
}
