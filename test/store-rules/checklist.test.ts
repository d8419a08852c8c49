import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** The list of the store's rules; outside the project. */
const RULES = join(ROOT, '../shared/store-checklist.md');
const STATES = ['holds', 'part', 'open', 'tenant', 'none'];

const rowsOf = (text: string) =>
  [...text.matchAll(/^\| ([A-Z][A-Z0-9]{2,3}-\d+) \| ([^|]*?) \| (.*) \|$/gm)].map(([, id = '', second = '', rest = '']) => ({
    id,
    second,
    rest,
  }));

describe('docs/teams-checklist.md', () => {
  const text = readFileSync(join(ROOT, 'docs/teams-checklist.md'), 'utf8');
  const rows = rowsOf(text);

  it('has every rule once, in the order of the list', function () {
    if (!existsSync(RULES)) this.skip();
    const rules = rowsOf(readFileSync(RULES, 'utf8')).map(({ id }) => id);
    assert.ok(rules.length > 60);
    assert.deepEqual(
      rows.map(({ id }) => id),
      rules,
    );
  });

  it('says of each whether it holds, and names tests that there are', () => {
    for (const { id, second, rest } of rows) {
      assert.ok(STATES.includes(second), `${id}: ${second}`);
      if (second === 'holds') assert.match(rest, /`(?:test\/|npm run )/, id);
    }
    const named = [...text.matchAll(/`((?:test|docs)\/[^`]+)`/g)].map(([, file = '']) => file);
    assert.deepEqual(
      named.filter((file) => !existsSync(join(ROOT, file))),
      [],
    );
  });
});
