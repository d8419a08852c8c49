import { fold } from '../../read/normalise.ts';

/** Words that end in a point and go on. */
const ABBREVIATIONS = new Set(
  [
    't.ex',
    'bl.a',
    'd.v.s',
    'dvs',
    's.k',
    'm.a.o',
    'f.d',
    'fd',
    't.o.m',
    'fr.o.m',
    'o.s.v',
    'kl',
    'nr',
    'ca',
    'ev',
    'resp',
    'dr',
    'prof',
    'st',
    'tel',
    'sid',
    's',
    'kap',
    'art',
    'fig',
    'bil',
    'prot.bil',
    'inkl',
    'exkl',
    'max',
    'min',
    'vol',
    'red',
    'dnr',
    'tf',
    'ordf',
    'sekr',
    'v',
    'jfr',
    'e.g',
    'i.e',
    'no',
    'mr',
    'ms',
    'mrs',
    'sv.ps',
    'ps',
  ].map(fold),
);
const END = /[.!?…]+["”»)\]]*\s+(?=["”«(]?[\p{Lu}\d])/gu;

/** The sentences of a text, letter by letter, without the space between them. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(END)) {
    const before = text.slice(Math.max(start, end.index - 20), end.index);
    const word = fold(before.slice(before.search(/[^\s(]*$/)));
    const stops = !end[0].startsWith('.') || (!ABBREVIATIONS.has(word) && !/^\p{L}$/u.test(word) && !/^\d{1,2}$/.test(word));
    const next = text.charAt(end.index + end[0].length);
    if (!stops || (/\d/.test(next) && /\d$/.test(word))) continue;
    sentences.push(text.slice(start, end.index + end[0].length).trim());
    start = end.index + end[0].length;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
