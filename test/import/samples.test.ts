import assert from 'node:assert/strict';
import { expectedIn, expectedKinds, filesOf, hasSamples, type Kind, kindsOf } from './expected.ts';
import { readFileAt } from './read-files.ts';

const FOLDER = 'minutes';
/** The share of each kind that has to be right, and nothing besides it. */
const WANTED: Readonly<Partial<Record<Kind, number>>> = {
  names: 0.95,
  absences: 0.95,
  guests: 0.95,
  items: 0.95,
  secretary: 0.95,
  decisions: 0.85,
};
const KINDS = Object.keys(WANTED) as Kind[];

interface Score {
  right: number;
  expected: number;
  invented: number;
}
const none = (): Record<string, Score> => Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, expected: 0, invented: 0 }]));

describe('minutes in other layouts', () => {
  const totals = none();
  const rows: string[] = [];

  before(async function () {
    if (!hasSamples) return this.skip();
    this.timeout(60_000);
    for (const { name, expected } of expectedIn(FOLDER)) {
      for (const path of filesOf(FOLDER, name)) {
        const read = kindsOf((await readFileAt(path))[0]?.minutes ?? assert.fail(path));
        const wanted = expectedKinds(expected);
        const scores = KINDS.map((kind) => {
          const right = wanted[kind].filter((one) => read[kind].includes(one)).length;
          const arguable = kind === 'decisions' ? expected.decisionsArguable : [];
          const invented = read[kind].filter((one) => !wanted[kind].includes(one) && !arguable.includes(one)).length;
          const total = totals[kind] ?? assert.fail(kind);
          total.right += right;
          total.expected += wanted[kind].length;
          total.invented += invented;
          return `${right}/${wanted[kind].length}${invented === 0 ? '' : ` +${invented}`}`.padEnd(12);
        });
        rows.push(`${path.slice(path.lastIndexOf('/') + 1).padEnd(48)}${scores.join('')}`);
      }
    }
    const sums = KINDS.map((kind) => `${totals[kind]?.right}/${totals[kind]?.expected}`.padEnd(12));
    process.stdout.write(
      [`\n${''.padEnd(48)}${KINDS.map((kind) => kind.padEnd(12)).join('')}`, ...rows, `${'all'.padEnd(48)}${sums.join('')}`, ''].join('\n'),
    );
  });

  for (const kind of KINDS) {
    it(`${kind}: ${(WANTED[kind] ?? 1) * 100} % are right, and none is invented`, () => {
      const { right, expected, invented } = totals[kind] ?? assert.fail(kind);
      assert.ok(right >= expected * (WANTED[kind] ?? 1), `${right} of ${expected}`);
      assert.equal(invented, 0);
    });
  }
});
