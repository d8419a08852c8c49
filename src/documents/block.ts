import type { Instant } from '../core/origin.ts';
import type { Language } from '../core/vocabulary.ts';

/** A stretch of words, told apart by whose they are: ours may be set off as a label, people's are isolated and never markup. */
export type Run = { readonly by: 'us' | 'people'; readonly text: string };
export type Words = readonly Run[];

/** A line that words lead back to, as `what` says it: "Liv Ström kl. 09.12". */
export interface Source {
  readonly id: string;
  readonly what: string;
}

export interface Paragraph {
  readonly words: Words;
  readonly kind: 'plain' | 'decision' | 'entry' | 'roundQuestion';
  readonly sources: readonly Source[];
  /** Belongs to what stands before it: an entry to its round's question, a dissent to its decision. */
  readonly belongs?: true;
}

export interface PersonRow {
  readonly name: Words;
  /** Empty where nothing is known but the name. */
  readonly details: Words;
}

export interface AgendaRow {
  readonly number: number;
  readonly title: Words;
  readonly matter: readonly Paragraph[];
  readonly responsible: Words;
}

/** A line of a list, with those that belong to it. */
export interface ListItem {
  readonly paragraph: Paragraph;
  readonly under: readonly Paragraph[];
}

/** A piece of the printed minutes. What they say is settled here; the formats only differ in how they draw it. */
export type Block =
  | { readonly kind: 'draftMark'; readonly words: Words }
  | { readonly kind: 'title'; readonly words: Words }
  /** `item`: the number of the item that it heads. */
  | { readonly kind: 'heading'; readonly words: Words; readonly level: 2 | 3; readonly item?: number }
  /** Short lines that belong together: the head, the signatures. */
  | { readonly kind: 'lines'; readonly lines: readonly Words[] }
  /** Last and small: for who checks the paper. */
  | { readonly kind: 'fineprint'; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'people'; readonly rows: readonly PersonRow[] }
  | { readonly kind: 'agenda'; readonly columns: readonly [Words, Words, Words]; readonly rows: readonly AgendaRow[] };

/** What stands on top of every page. */
export interface RunningHead {
  /** Which council, which meeting, which day. */
  readonly meeting: Words;
  /** "UTKAST"; null once they are approved. */
  readonly draft: Words | null;
}

export interface Document {
  readonly language: Language;
  /** For the window and the file's properties. */
  readonly title: string;
  /** Who keeps the minutes. */
  readonly author: string | null;
  readonly running: RunningHead;
  /** Of when the file is: the same minutes give the same file (design.md, ruling 6). */
  readonly dated: Instant;
  readonly blocks: readonly Block[];
}
