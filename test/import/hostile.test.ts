import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { FileReader } from '../../src/import/file-reader.ts';
import { BOMBS } from './bombs.ts';
import { docx, p } from './docx.ts';

const SAMPLES = '../shared/samples/hostile/docs';
/** Ten times what a calm machine is held to: here only that it ends (`npm run bench:import` has the figure). */
const SECONDS = 50;

describe('hostile files', () => {
  const reader = new FileReader();
  const fetched = globalThis.fetch;
  // What the machine takes to start a thread, after one that a file has ended, is not the next file's.
  beforeEach(async () => void (await reader.read(Buffer.from('Laget runt'), 'a.txt')));
  before(() => {
    globalThis.fetch = () => assert.fail('an address was called');
  });
  after(() => {
    globalThis.fetch = fetched;
  });

  for (const [name, make, code] of BOMBS) {
    it(`answers ${name}`, async () => {
      const bytes = await make();
      const started = performance.now();
      const read = await reader.read(bytes, 'a.html');
      assert.ok(performance.now() - started < SECONDS * 1_000);
      const said = read.status === 'read' ? 'read' : read.code;
      if (code !== null) assert.equal(said, code);
      else assert.ok(said === 'read' || said === 'tooHeavy' || said === 'tooLong', said);
    });
  }

  it('reads the next file as if nothing had been', async () => {
    const read = await reader.read(await docx(p('Minnesanteckningar') + p('Närvarande: Anna Berg')), 'a.docx');
    assert.ok(read.status === 'read');
    assert.equal(read.original, 'Minnesanteckningar\nNärvarande: Anna Berg');
  });

  describe('of the samples', () => {
    before(function () {
      if (!existsSync(SAMPLES)) this.skip();
    });
    const files = existsSync(SAMPLES) ? readdirSync(SAMPLES) : [];
    for (const file of files) {
      it(`answers ${file}`, async () => {
        const started = performance.now();
        const read = await reader.read(readFileSync(`${SAMPLES}/${file}`), file);
        assert.ok(performance.now() - started < SECONDS * 1_000);
        assert.ok(read.status === 'read' || read.code !== 'tooHeavy', file);
        if (read.status === 'read') assert.doesNotMatch(read.original, /DOLT|avslå|dold|dolt|root:/);
      });
    }
  });
});
