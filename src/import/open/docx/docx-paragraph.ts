import type { Draft } from '../draft.ts';
import type { Numbering } from './numbering.ts';
import { outlineOf, type Styles } from './styles.ts';
import { type Attributes, isOn } from './walk-xml.ts';

const NOT_IN_LIST = '0';

/** Spaces that only say where a line may break. */
const SPACES = /[\u00A0\u2007\u202F]/g;

/** One paragraph of a docx while it is read. */
export class DocxParagraph {
  readonly #styles: Styles;
  #style: string | null = null;
  #numId: string | null = null;
  #level: number | null = null;
  #outline: number | null = null;
  #breaksBefore = false;
  #markDeleted = false;
  /** Parted where a page ends in the middle. */
  readonly #pages: string[] = [''];
  #letters = false;
  #plain = false;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  get style(): string | null {
    return this.#style;
  }

  /** Its own end was deleted: the next paragraph goes on in it. */
  get goesOn(): boolean {
    return this.#markDeleted;
  }

  /** A property of it, out of `w:pPr`. */
  note(name: string, attributes: Attributes, parent: string): void {
    const { val } = attributes;
    if (name === 'pStyle') this.#style = val ?? null;
    else if (name === 'numId') this.#numId = val ?? null;
    else if (name === 'ilvl') this.#level = Number.parseInt(val ?? '0', 10) || 0;
    else if (name === 'outlineLvl') this.#outline = outlineOf(val);
    else if (name === 'pageBreakBefore') this.#breaksBefore = isOn(attributes);
    else if (name === 'del' && parent === 'rPr') this.#markDeleted = true;
  }

  say(text: string, bold: boolean): void {
    this.#pages.push((this.#pages.pop() ?? '') + text);
    if (text.trim() === '') return;
    this.#letters = true;
    if (!bold) this.#plain = true;
  }

  breakPage(): void {
    this.#pages.push('');
  }

  /** Begins with the words of a paragraph whose end was deleted. */
  continues(before: DocxParagraph): void {
    this.#pages.splice(0, 1, ...before.#pages.slice(0, -1), (before.#pages.at(-1) ?? '') + (this.#pages[0] ?? ''));
    this.#letters ||= before.#letters;
    this.#plain ||= before.#plain;
  }

  /** Hands itself over; in a list it is counted, also where it is empty. */
  putInto(draft: Draft, numbering: Numbering): void {
    const numId = this.#numId ?? this.#styles.get(this.#style, 'numId');
    const level = this.#level ?? this.#styles.get(this.#style, 'level');
    const numbered = numId === null || numId === NOT_IN_LIST ? null : numbering.next(numId, level, this.#style);
    const depth = numId === NOT_IN_LIST ? 0 : (this.#styles.listDepth(this.#style) ?? numbered?.depth ?? 0);
    const heading = this.#outline ?? this.#styles.get(this.#style, 'outline') ?? 0;
    let marker = numbered?.marker ?? null;
    if (this.#breaksBefore) draft.add({ kind: 'pageBreak' });
    for (const [page, words] of this.#pages.entries()) {
      if (page > 0) draft.add({ kind: 'pageBreak' });
      const text = words.replaceAll(SPACES, ' ').trim();
      if (text === '') continue;
      draft.add({ kind: 'paragraph', line: null, text, heading, list: depth, marker, bold: this.#letters && !this.#plain });
      marker = null;
    }
  }
}
