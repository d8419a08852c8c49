import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** What a reviewer looks for (SEC-5), in this order. */
const HEADS = [
  ...['Data flow', 'Sub-processors', 'In transit', 'At rest', 'Access', 'Dependencies', 'Patches', 'Incidents'],
  ...['Penetration tests', 'Not yet'],
];

describe('docs/security.md', () => {
  const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

  it('has its heads, and something under each', () => {
    const parts = text.split(/^## /m).slice(1);
    assert.deepEqual(
      parts.map((part) => part.split('\n')[0]),
      HEADS,
    );
    for (const part of parts) assert(part.length > 150, part);
  });

  it('names the version of TLS, encryption at rest, the scan and the 72 hours', () => {
    for (const words of ['TLS 1.2', 'does **not** encrypt', 'npm audit', '72 hours']) assert(text.includes(words), words);
  });

  it('names files that there are', () => {
    const named = [...text.matchAll(/`((?:src|test|bot)\/[\w./-]+)`/g), ...text.matchAll(/\]\(([\w-]+\.md)\)/g)];
    assert(named.length > 10);
    for (const [, file = ''] of named) assert(existsSync(join(ROOT, file)) || existsSync(join(ROOT, 'docs', file)), file);
  });
});
