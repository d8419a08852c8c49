import assert from 'node:assert/strict';
import fc from 'fast-check';
import { balanced, isolated } from '../../src/documents/bidi.ts';

const FSI = '\u2068';
const PDI = '\u2069';

/** How deep the isolates of a line go, after each character (Unicode Standard Annex 9, BD9). */
const depths = (line: string): readonly number[] => {
  let depth = 0;
  return Array.from(line, (character) => {
    if (/[\u2066-\u2068]/.test(character)) depth += 1;
    if (character === PDI) depth -= 1;
    return depth;
  });
};

describe('direction of text', () => {
  const cases: readonly [string, string, string][] = [
    ['Swedish is left as it is', 'Räksmörgås 1–2', 'Räksmörgås 1–2'],
    ['an override is kept, and shut in', '\u202eareB annA', `${FSI}\u202eareB annA${PDI}`],
    ['Hebrew is shut in', 'שלום', `${FSI}שלום${PDI}`],
    ['a pop of its own does not open the door', `${PDI}\u202ex`, `${FSI}${FSI}${PDI}\u202ex${PDI}`],
    ['what it leaves open is closed', '\u2067x', `${FSI}\u2067x${PDI}${PDI}`],
  ];
  for (const [name, line, result] of cases) it(name, () => assert.equal(isolated(line), result));

  it('no line reaches outside', () => {
    const anyLine = fc.string({ unit: fc.constantFrom('a', 'ש', '\u2066', '\u2067', FSI, PDI, '\u202e', '\u202c') });
    fc.assert(
      fc.property(anyLine, (line) => {
        const depth = depths(balanced(line));
        assert.ok(Math.min(0, ...depth) === 0);
        assert.equal(depth.at(-1) ?? 0, 0);
        assert.ok(balanced(line).includes(line));
      }),
    );
  });
});
