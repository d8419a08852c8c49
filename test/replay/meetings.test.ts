import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../cli/laget-runt.ts';

const MEETINGS = resolve(import.meta.dirname, '../meetings');

/** Salts are random, and with them the digest. */
const masked = (minutes: string): string => minutes.replace(/^(Kontrollsumma|Digest): [0-9a-f]{64}$/m, '$1: …');

/** Recorded whole meetings: what was written in the chat, and the minutes and answers that it gives. `UPDATE=1` writes them anew. */
describe('a recorded meeting', () => {
  for (const name of readdirSync(MEETINGS)) {
    it(`gives its minutes and its answers: ${name}`, async () => {
      const file = (part: string) => join(MEETINGS, name, part);
      const { out, err, status } = await run(['replay', file('chat.txt'), '--series', file('series.json'), '--format', 'md']);
      assert.equal(status, 0, err);
      for (const [part, text] of [
        ['minutes.md', masked(out)],
        ['answers.txt', err],
      ] as const) {
        if (process.env['UPDATE'] || !existsSync(file(part))) writeFileSync(file(part), text);
        assert.equal(text, readFileSync(file(part), 'utf8'));
      }
    });
  }
});
