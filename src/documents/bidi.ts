/** Directional controls, and letters of scripts that run from right to left. */
const TURNS =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Adds the isolates that a line closes without opening and the other way round, so that it can't reach outside. */
export function balanced(line: string): string {
  let open = 0;
  let unopened = 0;
  for (const character of line) {
    if (/[\u2066-\u2068]/.test(character)) open += 1;
    else if (character === POP_ISOLATE && open > 0) open -= 1;
    else if (character === POP_ISOLATE) unopened += 1;
  }
  return FIRST_STRONG_ISOLATE.repeat(unopened) + line + POP_ISOLATE.repeat(open);
}

/**
 * A line of somebody's text that can't turn the words around it (Unicode Standard Annex 9, isolates). Its own controls
 * are kept. A line that runs from left to right throughout comes back as it was.
 */
export const isolated = (line: string): string => (TURNS.test(line) ? `${FIRST_STRONG_ISOLATE}${balanced(line)}${POP_ISOLATE}` : line);
