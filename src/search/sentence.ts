import { stemOf, wordsOf } from './words.ts';

const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });
const LONGEST = 400;

/** What is looked for, ready to be compared. */
export interface Sought {
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
  readonly stems: readonly string[];
}

/** Where a mark begins and where it ends. */
type Mark = readonly [number, number];

interface Shown {
  readonly sentence: string;
  readonly marks: readonly Mark[];
}

/** The sentence with the most of what is looked for, the first of equals, and where in it that stands. */
export function bestSentence(text: string, sought: Sought): Shown {
  const marks = marksIn(text, sought);
  if (marks.length === 0) return shortened({ sentence: text.trim(), marks });
  let best: Shown = { sentence: text.trim(), marks: [] };
  for (const { segment, index } of sentences.segment(text)) {
    const sentence = segment.trim();
    const start = index + segment.indexOf(sentence);
    const own = marks.filter(([from, to]) => from >= start && to <= start + sentence.length);
    if (own.length > best.marks.length) best = { sentence, marks: moved(own, -start) };
  }
  return shortened(best);
}

const moved = (marks: readonly Mark[], by: number): readonly Mark[] => marks.map(([start, end]) => [start + by, end + by]);

function marksIn(text: string, { beginnings, stems }: Sought): readonly Mark[] {
  // A stem is the beginning of its words: few have to be stemmed to know.
  const isMeant = (word: string): boolean =>
    beginnings.some((one) => word.startsWith(one)) || stems.some((stem) => word.startsWith(stem) && stemOf(word) === stem);
  return wordsOf(text)
    .filter(({ word }) => isMeant(word))
    .map(({ start, end }): Mark => [start, end]);
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
    marks: moved(
      marks.filter(([start, end]) => start >= from && end <= to),
      shift,
    ),
  };
}
