import { listNumber, type NumberStyle } from './list-number.ts';

const STYLES: Readonly<Record<string, NumberStyle>> = { a: 'letter', A: 'capital', i: 'roman', I: 'capitalRoman' };

/** A list of html while its items are counted. */
export class HtmlList {
  readonly #style: NumberStyle | null;
  #number: number;

  constructor(name: 'ul' | 'ol', { type = '', start }: Readonly<Record<string, string>>) {
    this.#style = name === 'ul' ? null : (STYLES[type] ?? 'decimal');
    this.#number = (Number.parseInt(start ?? '1', 10) || 1) - 1;
  }

  /** What a browser writes before the next item. */
  next(value: string | undefined): string {
    const given = Number.parseInt(value ?? '', 10);
    this.#number = Number.isNaN(given) ? this.#number + 1 : given;
    return this.#style === null ? '-' : `${listNumber(this.#number, this.#style)}.`;
  }
}
