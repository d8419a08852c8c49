import { createContext } from 'react';
import type { MinutesView } from '../../../src/views/minutes.ts';

/** What of a draft its secretary can reword, paragraph by paragraph. */
export interface Editing {
  readonly meeting: string;
  /** Counts what was heard of the meeting: each may have changed a line. */
  readonly changes: number;
  /** The lines that a paragraph is made of, by the first of its sources. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** Null where nothing can be reworded. */
export const EditingContext = createContext<Editing | null>(null);

/** The name that what is typed for a line is kept under. */
export const keyOf = (meeting: string, line: string): string => `${meeting}/edit/${line}`;

const SHOWN_LETTERS = 40;

/** Enough of a text to know it by. */
export const shortened = (text: string): string => (text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text);

/** A summary has the entries that it sums up among its sources, which stay as they are; a question has its answers. */
export function editableLines({ items }: MinutesView): Editing['lines'] {
  const paragraphs = items.flatMap((item) => item.paragraphs);
  return new Map(
    paragraphs.flatMap(({ kind, sources }) => {
      const ids = sources.map(({ id }) => id);
      const [first] = ids;
      return first === undefined ? [] : [[first, kind === 'question' ? ids : [first]] as const];
    }),
  );
}
