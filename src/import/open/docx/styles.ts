import { type Attributes, isOn, type XmlHandler } from './walk-xml.ts';

/** What a style says; null where it says nothing and the one that it is based on does. */
interface Style {
  name: string;
  basedOn: string | null;
  numId: string | null;
  level: number | null;
  /** 1 for the highest heading, 0 for text. */
  outline: number | null;
  bold: boolean | null;
  hidden: boolean | null;
}
export type StyleKey = Exclude<keyof Style, 'name' | 'basedOn'>;

const HEADING = /^heading ([1-9])$/i;
const LIST = /^list (?:bullet|number|continue)(?: ([2-9]))?$/i;

/** Word writes 0 to 8 for headings and 9 for text. */
export const outlineOf = (val: string | undefined): number | null =>
  val === undefined || !/^\d$/.test(val) ? null : (Number(val) + 1) % 10;

/** The styles of a docx. Built-in ones have their English names whatever language Word speaks. */
export class Styles implements XmlHandler {
  readonly #styles = new Map<string, Style>();
  #style: Style | null = null;
  #inside = '';

  open(name: string, attributes: Attributes, parent: string): void {
    if (name === 'style') {
      this.#style = { name: '', basedOn: null, numId: null, level: null, outline: null, bold: null, hidden: null };
      if (attributes['styleId'] !== undefined) this.#styles.set(attributes['styleId'], this.#style);
    }
    // Conditional formats of tables say nothing of the style itself.
    if (name === 'tblStylePr') this.#inside = name;
    if (this.#style !== null && this.#inside === '') note(this.#style, name, attributes, parent);
  }

  close(name: string): void {
    if (name === 'style') this.#style = null;
    if (name === this.#inside) this.#inside = '';
  }

  /** What a style says, or the first of those that it is based on. */
  get<K extends StyleKey>(id: string | null, key: K): Style[K] | null {
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at); at = this.#styles.get(at)?.basedOn ?? null) {
      seen.add(at);
      const said = this.#styles.get(at)?.[key] ?? null;
      if (said !== null) return said;
    }
    return null;
  }

  /** The depth that "List Bullet 2" says by its name; null for all other styles. */
  listDepth(id: string | null): number | null {
    const found = LIST.exec(this.#styles.get(id ?? '')?.name ?? '');
    return found === null ? null : Number(found[1] ?? 1);
  }
}

function note(style: Style, name: string, attributes: Attributes, parent: string): void {
  const { val } = attributes;
  if (name === 'name' && parent === 'style') {
    style.name = val ?? '';
    const level = HEADING.exec(style.name)?.[1];
    if (level !== undefined) style.outline = Number(level);
    if (/^title$/i.test(style.name)) style.outline = 1;
  }
  if (name === 'basedOn') style.basedOn = val ?? null;
  if (name === 'numId') style.numId = val ?? null;
  if (name === 'ilvl') style.level = Number(val ?? 0);
  if (name === 'outlineLvl') style.outline ??= outlineOf(val);
  if (parent === 'rPr' && name === 'b') style.bold = isOn(attributes);
  if (parent === 'rPr' && name === 'vanish') style.hidden = isOn(attributes);
}
