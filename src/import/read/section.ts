import type { SheetParagraph } from '../sheet.ts';
import type { LabelKind } from './labels.ts';
import type { Row } from './row.ts';

/** A label and what stands under or beside it; without a label, lines that have none. */
export interface Section {
  readonly kind: LabelKind | null;
  readonly label: string;
  readonly line: number;
  readonly rows: readonly Row[];
  /** What the columns of its rows hold, where its table says so. */
  readonly columns: readonly Column[] | null;
}

export type Column = 'count' | 'name' | 'organisation' | 'role' | 'present' | 'apology' | 'absent' | 'items' | null;

/** A section that is being read. */
export interface OpenSection {
  kind: LabelKind | null;
  label: string;
  line: number;
  rows: Row[];
  columns: readonly Column[] | null;
  list: number;
  /** The level of the heading that its label is; 0 for none. */
  heading: number;
}

/** Labels that one person stands beside. */
export const ONE_PERSON: ReadonlySet<LabelKind> = new Set(['chair', 'secretary', 'verifier']);

/** What may be done to the sections while blocks are read. */
export interface Hands {
  readonly open: (kind: LabelKind | null, label: string, line: number) => OpenSection;
  readonly add: (line: number, cells: readonly string[]) => void;
  readonly addText: (paragraph: SheetParagraph) => void;
  readonly current: (line: number) => OpenSection;
}
