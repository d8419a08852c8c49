import { Draft, type DraftBlock } from './draft.ts';
import { HtmlList } from './html-list.ts';

type Attributes = Readonly<Record<string, string>>;

/** Never seen by who reads the page, or no text. `del` is what Word writes for a deletion. */
const UNSEEN = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas'],
  ...['audio', 'video', 'select', 'textarea', 'datalist', 'dialog', 'del'],
]);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main'],
  ...['nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);
const BOLD = new Set(['b', 'strong']);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const BOLD_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i;
const BREAK_STYLE = /(?:^|;)\s*(?:page-break-before|break-before)\s*:\s*(?:always|page)/i;
const NOT_BOLD_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:normal|lighter|[1-5]00)/i;
const SPACES = /[\u00A0\u2007\u202F]/g;

interface Open {
  readonly name: string;
  readonly isUnseen: boolean;
  readonly isBold: boolean;
  readonly isPre: boolean;
  readonly heading: number;
  /** The line of markdown that it was made of. */
  readonly line: number | null;
}

const OUTSIDE: Open = { name: '', isUnseen: false, isBold: false, isPre: false, heading: 0, line: null };

/** The body of a page as blocks: what a browser shows of it, without its looks. */
export class HtmlBody {
  readonly #draft = new Draft();
  readonly #open: Open[] = [];
  readonly #lists: HtmlList[] = [];
  readonly #hasLines: boolean;
  #text = '';
  #letters = false;
  #plain = false;
  #marker: string | null = null;

  constructor(hasLines: boolean) {
    this.#hasLines = hasLines;
  }

  get #around(): Open {
    return this.#open.at(-1) ?? OUTSIDE;
  }

  open(name: string, attributes: Attributes): void {
    const around = this.#around;
    const style = attributes['style'] ?? '';
    const isUnseen = around.isUnseen || UNSEEN.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(style);
    if (!isUnseen) this.#begin(name, attributes, style);
    this.#open.push({
      name,
      isUnseen,
      isBold: (around.isBold || BOLD.has(name) || BOLD_STYLE.test(style)) && !NOT_BOLD_STYLE.test(style),
      isPre: around.isPre || name === 'pre',
      heading: /^h[1-6]$/.test(name) ? Number(name[1]) : around.heading,
      line: this.#hasLines && attributes['data-line'] !== undefined ? Number(attributes['data-line']) : around.line,
    });
  }

  close(name: string): void {
    const { isUnseen } = this.#around;
    if (!isUnseen && BLOCKS.has(name)) this.#endParagraph();
    this.#open.pop();
    if (!isUnseen) this.#finish(name);
  }

  text(text: string): void {
    const { isUnseen, isBold, isPre } = this.#around;
    if (isUnseen) return;
    const words = (isPre ? text : text.replaceAll(/[ \t\n\r\f]+/g, ' ')).replaceAll(SPACES, ' ');
    const glued = !isPre && /(?:^|[ \n])$/.test(this.#text) ? words.replace(/^ /, '') : words;
    this.#text += glued;
    if (words.trim() === '') return;
    this.#letters = true;
    if (!isBold) this.#plain = true;
  }

  /** All that was read. */
  end(): readonly DraftBlock[] {
    this.#endParagraph();
    return this.#draft.end();
  }

  #begin(name: string, attributes: Attributes, style: string): void {
    if (BLOCKS.has(name)) this.#endParagraph();
    if (BREAK_STYLE.test(style)) {
      this.#endParagraph();
      this.#draft.add({ kind: 'pageBreak' });
    }
    switch (name) {
      case 'br':
        // Two in a row leave an empty line: another paragraph begins.
        if (this.#text.trimEnd() !== '' && /\n *$/.test(this.#text)) this.#endParagraph();
        else this.#text = `${this.#text.trimEnd()}\n`;
        break;
      case 'ul':
      case 'ol':
        this.#lists.push(new HtmlList(name, attributes));
        break;
      case 'li':
        this.#marker = this.#lists.at(-1)?.next(attributes['value']) ?? null;
        break;
      case 'table':
        this.#draft.openTable();
        break;
      case 'tr':
        this.#draft.openRow(this.#around.name === 'thead');
        break;
      case 'td':
      case 'th':
        this.#draft.openCell(Number(attributes['colspan']), Number(attributes['rowspan']));
        break;
    }
  }

  #finish(name: string): void {
    switch (name) {
      case 'ul':
      case 'ol':
        this.#lists.pop();
        break;
      case 'li':
        this.#marker = null;
        break;
      case 'td':
      case 'th':
        this.#draft.closeCell(name === 'th');
        break;
      case 'tr':
        this.#draft.closeRow();
        break;
      case 'table':
        this.#draft.closeTable();
        break;
    }
  }

  #endParagraph(): void {
    const text = this.#text
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trim();
    const bold = this.#letters && !this.#plain;
    this.#text = '';
    this.#letters = false;
    this.#plain = false;
    if (text === '') return;
    const { heading, line } = this.#around;
    this.#draft.add({ kind: 'paragraph', line, text, heading, list: this.#lists.length, marker: this.#marker, bold });
    this.#marker = null;
  }
}
