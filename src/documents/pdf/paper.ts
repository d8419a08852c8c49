import type { Document, Words } from '../block.ts';
import { fontInUse } from './fonts.ts';
import { brokenLines, type Line, type Pen, type Span } from './lines.ts';
import { bytesOf, oneLine, openPdf } from './pdf-file.ts';
import { shown } from './shown-text.ts';
import { PAGE, type Style } from './style.ts';

/** A node of the structure that a screen reader follows. */
export type Element = PDFKit.PDFStructureElement;

/** What every part of the structure may say of itself; the types of pdfkit lack `scope` (ISO 32000-1, 14.8.5.7). */
interface ElementOptions {
  readonly scope?: 'Row' | 'Column';
}

/** The pages, how far down we have come, and the structure beside them. */
export class Paper {
  y: number = PAGE.top;
  readonly root: Element;
  readonly #pdf: PDFKit.PDFDocument;

  constructor(document: Document) {
    this.#pdf = openPdf(document);
    this.#pdf.addPage();
    this.root = this.#pdf.struct('Document');
    this.#pdf.addStructure(this.root);
  }

  /** What is left of the page. */
  get room(): number {
    return PAGE.bottom - this.y;
  }

  /** What a whole page holds. */
  readonly pageRoom = PAGE.bottom - PAGE.top;

  get atTop(): boolean {
    return this.y === PAGE.top;
  }

  turn(): void {
    this.#pdf.addPage();
    this.y = PAGE.top;
  }

  /** Adds a node to the structure. */
  element(parent: Element, tag: string, options: ElementOptions = {}): Element {
    const element = this.#pdf.struct(tag, options as object);
    parent.add(element);
    return element;
  }

  /** Adds a list whose items have marks (ISO 32000-1, 14.8.5.5). */
  list(parent: Element): Element {
    const list = this.element(parent, 'L');
    const { data } = (list as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary;
    data['A'] = { O: 'List', ListNumbering: 'Disc' };
    return list;
  }

  /** What `draw` draws on this page belongs to the element. */
  content(element: Element, tag: string, draw: () => void): void {
    const content = this.#pdf.markStructureContent(tag);
    draw();
    this.#pdf.endMarkedContent();
    element.add(content);
  }

  /** What is there for the eye only. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.#pdf.markContent('Artifact', { type });
    draw();
    this.#pdf.endMarkedContent();
  }

  lines(spans: readonly Span[], width: number, style: Style): readonly Line[] {
    return brokenLines(spans, width, this.#pen(style));
  }

  width(line: Line, style: Style): number {
    return line.reduce((sum, { text, bold }) => sum + this.#pen(style).width(text, bold), 0);
  }

  /** @param top of the line; its words stand in the middle of its height */
  draw(line: Line, x: number, top: number, style: Style): void {
    const baseline = top + style.leading / 2 + style.size * 0.35;
    let at = x;
    for (const { text, bold, actual } of line) {
      if (actual !== null) this.#pdf.markContent('Span', { actual });
      this.#use(bold || style.bold, style.size);
      this.#pdf.fillColor(style.colour).text(text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      if (actual !== null) this.#pdf.endMarkedContent();
      at += this.#pen(style).width(text, bold);
    }
  }

  /** A filled or framed box, for the eye only. */
  box(x: number, y: number, width: number, height: number, colours: { fill?: string; frame?: string }): void {
    this.artifact('Layout', () => {
      if (colours.fill !== undefined) this.#pdf.rect(x, y, width, height).fill(colours.fill);
      if (colours.frame !== undefined) this.#pdf.rect(x, y, width, height).lineWidth(0.75).stroke(colours.frame);
    });
  }

  /** A place that the bookmarks lead to. */
  bookmark(words: Words, parent?: PDFKit.PDFOutline): PDFKit.PDFOutline {
    const title = oneLine(words.map(({ text }) => text).join(''));
    // pdfkit takes `left` from the right edge.
    const options = { top: Math.max(this.y - 6, 0), left: PAGE.width, expanded: parent === undefined };
    return (parent ?? this.#pdf.outline).addItem(title, options);
  }

  /** Draws on every page what depends on how many there are, and ends the file. */
  finished(onPage: (page: number, pages: number) => void): Promise<Buffer> {
    const { count } = this.#pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#pdf.switchToPage(page);
      this.artifact('Pagination', () => onPage(page + 1, count));
    }
    this.root.end();
    return bytesOf(this.#pdf);
  }

  #use(bold: boolean, size: number): void {
    this.#pdf.font(bold ? 'bold' : 'regular').fontSize(size);
  }

  #pen(style: Style): Pen {
    return {
      shown: (text) => shown(text, (codePoint) => fontInUse(this.#pdf).hasGlyphForCodePoint(codePoint)),
      width: (text, bold) => {
        this.#use(bold || style.bold, style.size);
        return this.#pdf.widthOfString(text);
      },
    };
  }
}
