import { stemOf, wordsOf } from './words.ts';

const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });
const LONGEST = 400;

/** What is looked for, ready to be compared. */
export interface Sought {
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
  readonly stems: readonly string[];
}

interface Shown {
  readonly sentence: string;
  readonly marks: readonly (readonly [number, number])[];
}

/** The sentence with the most of what is looked for, the first of equals, and where in it that stands. */
export function bestSentence(text: string, sought: Sought): Shown {
  let best: Shown | null = null;
  if (marksIn(text, sought).length === 0) return shortened({ sentence: text.trim(), marks: [] });
  for (const { segment } of sentences.segment(text)) {
    const sentence = segment.trim();
    if (sentence === '') continue;
    const marks = marksIn(sentence, sought);
    if (best === null || marks.length > best.marks.length) best = { sentence, marks };
  }
  return shortened(best ?? { sentence: '', marks: [] });
}

function marksIn(sentence: string, { beginnings, stems }: Sought): readonly (readonly [number, number])[] {
  // A stem is the beginning of its words: few have to be stemmed to know.
  const isMeant = (word: string): boolean =>
    beginnings.some((one) => word.startsWith(one)) || stems.some((stem) => word.startsWith(stem) && stemOf(word) === stem);
  return wordsOf(sentence)
    .filter(({ word }) => isMeant(word))
    .map(({ start, end }) => [start, end] as const);
}

/** Around the first mark, at spaces. */
function shortened({ sentence, marks }: Shown): Shown {
  if (sentence.length <= LONGEST) return { sentence, marks };
  const first = marks[0]?.[0] ?? 0;
  const wished = Math.max(0, Math.min(first - LONGEST / 4, sentence.length - LONGEST));
  const from = wished === 0 ? 0 : Math.min(first, sentence.indexOf(' ', wished) + 1);
  const last = sentence.lastIndexOf(' ', from + LONGEST);
  const to = from + LONGEST >= sentence.length ? sentence.length : last <= first ? from + LONGEST : last;
  const lead = from === 0 ? '' : '… ';
  const shift = lead.length - from;
  return {
    sentence: `${lead}${sentence.slice(from, to)}${to < sentence.length ? ' …' : ''}`,
    marks: marks.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start + shift, end + shift] as const),
  };
}
