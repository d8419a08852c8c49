import { Draft, type DraftBlock } from '../draft.ts';
import { DocxParagraph } from './docx-paragraph.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import { type Attributes, isOn, type XmlHandler } from './walk-xml.ts';

/** Whether what stands in an element is read; in drawings only their text boxes are. */
type Mode = 'read' | 'drawn' | 'never';

/** What is no text of the document as it stands: deleted, moved away, said twice, or how it looked before. */
const NEVER = new Set([
  ...['del', 'moveFrom', 'Fallback', 'rt', 'rPrChange', 'pPrChange', 'tblPrChange', 'tblPrExChange'],
  ...['trPrChange', 'tcPrChange', 'sectPrChange', 'numberingChange'],
]);
const DRAWN = new Set(['drawing', 'pict', 'object']);

interface Run {
  style: string | null;
  bold: boolean | null;
  hidden: boolean | null;
}

interface Cell {
  columns: number;
  isOpen: boolean;
}

/**
 * The body of a docx as blocks (ECMA-376, 17): as it stands, with insertions and without deletions, without hidden text,
 * instructions of fields and hints of empty controls; lists with the numbers that Word shows.
 */
export class DocxBody implements XmlHandler {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #draft = new Draft();
  /** How each element that is open is read, the document's first. */
  readonly #modes: Mode[] = ['read'];
  /** A text box stands in a paragraph and has paragraphs. */
  readonly #paragraphs: DocxParagraph[] = [];
  readonly #cells: Cell[] = [];
  /** Of fields in fields: whether they are still at their instruction. */
  readonly #instructions: boolean[] = [];
  /** Of controls in controls: whether they show only a hint ("Click here"). */
  readonly #hints: boolean[] = [];
  #run: Run | null = null;
  #isText = false;
  #goesOn: DocxParagraph | null = null;
  /** Said of a row or a cell before its content. */
  #isLeftOut = false;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** All that was read. */
  end(): readonly DraftBlock[] {
    return this.#draft.end();
  }

  open(name: string, attributes: Attributes, parent: string): void {
    const around = this.#modes.at(-1) ?? 'read';
    if (name === 'sdt') this.#hints.push(false);
    if (name === 'showingPlcHdr' && this.#hints.length > 0) this.#hints.splice(-1, 1, isOn(attributes));
    if (around === 'read') this.#begin(name, attributes, parent);
    this.#modes.push(this.#modeOf(name, around));
  }

  close(name: string): void {
    this.#modes.pop();
    if (name === 'sdt') this.#hints.pop();
    if (this.#modes.at(-1) === 'read') this.#finish(name);
  }

  text(text: string): void {
    if (this.#isText && this.#modes.at(-1) === 'read') this.#say(text);
  }

  #modeOf(name: string, around: Mode): Mode {
    if (around === 'never' || NEVER.has(name) || (name === 'sdtContent' && this.#hints.at(-1) === true)) return 'never';
    if (DRAWN.has(name)) return 'drawn';
    return name === 'txbxContent' ? 'read' : around;
  }

  #say(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#instructions.includes(true)) return;
    const styled = (key: 'bold' | 'hidden'): boolean =>
      this.#run?.[key] ?? this.#styles.get(this.#run?.style ?? null, key) ?? this.#styles.get(paragraph.style, key) ?? false;
    if (!styled('hidden')) paragraph.say(text, styled('bold'));
  }

  #begin(name: string, attributes: Attributes, parent: string): void {
    switch (name) {
      case 'p':
        this.#openCell();
        this.#paragraphs.push(new DocxParagraph(this.#styles));
        break;
      case 'r':
        this.#run = { style: null, bold: null, hidden: null };
        break;
      case 't':
        this.#isText = true;
        break;
      case 'tab':
        // In `w:tabs` it is a stop, not a sign.
        if (parent === 'r') this.#say('\t');
        break;
      case 'ptab':
        this.#say('\t');
        break;
      case 'br':
        if (attributes['type'] === 'page') this.#paragraphs.at(-1)?.breakPage();
        else this.#say('\n');
        break;
      case 'cr':
        this.#say('\n');
        break;
      case 'noBreakHyphen':
        this.#say('-');
        break;
      case 'fldChar':
        this.#field(attributes['fldCharType']);
        break;
      case 'tbl':
        this.#openCell();
        this.#draft.openTable();
        break;
      case 'tr':
        this.#draft.openRow();
        break;
      case 'tc':
        this.#cells.push({ columns: 1, isOpen: false });
        break;
      default:
        this.#note(name, attributes, parent);
    }
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#instructions.push(true);
    else if (type === 'separate') this.#instructions.splice(-1, 1, false);
    else if (type === 'end') this.#instructions.pop();
  }

  /** Properties of what is open. */
  #note(name: string, attributes: Attributes, parent: string): void {
    const cell = this.#cells.at(-1);
    if (parent === 'tcPr' && cell !== undefined) {
      if (name === 'gridSpan') cell.columns = Number(attributes['val'] ?? 1);
      if ((name === 'vMerge' || name === 'hMerge') && attributes['val'] !== 'restart') this.#isLeftOut = true;
    } else if (parent === 'trPr') {
      if (name === 'tblHeader' && isOn(attributes)) this.#draft.headRow();
      if (name === 'del') this.#isLeftOut = true;
      if (name === 'gridBefore') this.#draft.openCell(Number(attributes['val'] ?? 1));
    } else if (this.#run !== null && parent === 'rPr') {
      if (name === 'rStyle') this.#run.style = attributes['val'] ?? null;
      if (name === 'b') this.#run.bold = isOn(attributes);
      if (name === 'vanish') this.#run.hidden = isOn(attributes);
    } else this.#paragraphs.at(-1)?.note(name, attributes, parent);
  }

  #finish(name: string): void {
    switch (name) {
      case 'p':
        this.#endParagraph();
        break;
      case 'r':
        this.#run = null;
        break;
      case 't':
        this.#isText = false;
        break;
      case 'tcPr':
      case 'trPr':
        // What comes after it in the same cell or row is not read.
        if (this.#isLeftOut) this.#modes.splice(-1, 1, 'never');
        this.#isLeftOut = false;
        break;
      case 'tc':
        this.#openCell();
        this.#cells.pop();
        this.#draft.closeCell();
        break;
      case 'tr':
        this.#draft.closeRow();
        break;
      case 'tbl':
        this.#draft.closeTable();
        break;
    }
  }

  /** How wide a cell is, is known by its first content. */
  #openCell(): void {
    const cell = this.#cells.at(-1);
    if (cell === undefined || cell.isOpen) return;
    cell.isOpen = true;
    this.#draft.openCell(cell.columns);
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    // An instruction ends with its paragraph at the latest: one that nobody ended hides no minutes.
    for (const [at, isOpen] of this.#instructions.entries()) if (isOpen) this.#instructions[at] = false;
    if (this.#goesOn !== null) paragraph.continues(this.#goesOn);
    this.#goesOn = paragraph.goesOn ? paragraph : null;
    if (!paragraph.goesOn) paragraph.putInto(this.#draft, this.#numbering);
  }
}
