import type { Warning, WarningCode } from '../reading.ts';

const LONGEST = 120;

/** A warning that quotes no more than it may. */
export const warning = (line: number, code: WarningCode, text: string): Warning => {
  const words = text.replace(/\s+/g, ' ').trim();
  return { line, code, text: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words };
};
