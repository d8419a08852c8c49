import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileNameOf, streamOf } from '../../src/store/stream-name.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,100}$/);

describe('the name of a stream’s file', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['rdr-57', 'rdr-57.json'],
    ['RdR_57', '+rd+r_57.json'],
    ['con', 'con+.json'],
    ['CON', '+c+o+n.json'],
    ['com1', 'com1+.json'],
  ];
  for (const [stream, file] of rows) {
    it(`of ${stream} is ${file}`, () => assert.equal(fileNameOf(stream), file));
  }

  it('leads back to the stream', () => {
    fc.assert(fc.property(id, (stream) => streamOf(fileNameOf(stream)) === stream));
  });

  it('differs in more than case', () => {
    fc.assert(fc.property(id, id, (a, b) => a === b || fileNameOf(a).toLowerCase() !== fileNameOf(b).toLowerCase()));
  });

  it('is of no stream otherwise', () => {
    for (const name of ['m1.json.12', 'm1', '.json', 'M1.json', 'm1+.json', 'å.json', 'm1.txt']) assert.equal(streamOf(name), null);
  });
});
