/** All in points; A4 with margins of 2 cm at the sides. */
export const PAGE = { width: 595.28, height: 841.89, left: 56.7, right: 538.58, top: 76, bottom: 779 } as const;

export interface Style {
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly bold: boolean;
  readonly colour: string;
}

const INK = '#1b1a19';

const style = (size: number, more: Partial<Style> = {}): Style => ({ size, leading: size * 1.4, bold: false, colour: INK, ...more });

export const STYLES = {
  body: style(10),
  title: style(18, { bold: true, leading: 24 }),
  heading2: style(12, { bold: true }),
  heading3: style(10, { leading: 16 }),
  draft: style(11, { bold: true, colour: '#a4262c' }),
  small: style(8, { colour: '#605e5c' }),
  smallDraft: style(8, { bold: true, colour: '#a4262c' }),
} as const;

export const COLOURS = { border: '#8a8886', head: '#f3f2f1', decision: '#6264a7' } as const;
