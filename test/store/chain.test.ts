import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { chainHash, chainStart, erasedText, saltAt } from '../../src/store/chain.ts';
import { emptyStream, withEvents } from '../../src/store/stream-content.ts';
import { said } from './events.ts';

const salt = 'AAECAwQFBgcICQoLDA0ODw';
const hashOf = (event: unknown, previous = chainStart('m1')): string =>
  chainHash(previous, { salt, event: event as ReturnType<typeof said> });

describe('the hash chain', () => {
  it('is the same for the same salts, and another for others', () => {
    const salts = () => withEvents(emptyStream('m1'), [said('a'), said('b')], () => salt);
    assert.deepEqual(salts(), salts());
    const random = () => withEvents(emptyStream('m1'), [said('a')]).events[0]?.hash;
    assert.notEqual(random(), random());
  });

  it('begins otherwise for every stream, and goes on from the hash before', () => {
    assert.notEqual(hashOf(said('a'), chainStart('m1')), hashOf(said('a'), chainStart('m2')));
    assert.notEqual(hashOf(said('a'), hashOf(said('b'))), hashOf(said('a')));
  });

  it('is one for an event in memory and as it is read again, in whatever order of keys', () => {
    const reordered = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, reordered(one)]),
          );
    fc.assert(
      fc.property(fc.object({ withNullPrototype: false }), (extra) => {
        const event = { ...said('a'), extra: { ...extra, left: undefined } };
        const read: unknown = JSON.parse(JSON.stringify(event));
        assert.equal(hashOf(read), hashOf(event));
        assert.equal(hashOf(reordered(read)), hashOf(event));
      }),
    );
  });

  it('differs for any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const [one, other] = [a, b].map((value): unknown => JSON.parse(JSON.stringify(value)));
        return isDeepStrictEqual(one, other) === (hashOf({ x: a }) === hashOf({ x: b }));
      }),
    );
  });

  it('tells apart what UTF-8 can’t: halves of surrogate pairs', () => {
    assert.notEqual(hashOf(said('a', '\ud800')), hashOf(said('a', '\ud801')));
  });

  it('holds when a text is erased: its salted hash stays, the salts of all others, and not its own', () => {
    const event = said('a', 'Ylva är sjuk');
    const { origin } = event;
    const kept = ['/type', '/item', ...Object.keys(origin).map((key) => `/origin/${key}`)];
    const erased = { ...event, title: erasedText('Ylva är sjuk', saltAt(salt, '/title')) } as unknown as typeof event;
    const salts = Object.fromEntries(kept.map((path) => [path, saltAt(salt, path).toString('base64url')]));
    const hash = chainHash(chainStart('m1'), { salt, event });
    assert.equal(chainHash(chainStart('m1'), { salts, event: erased }), hash);
    assert.notEqual(chainHash(chainStart('m1'), { salts, event: { ...erased, item: 'i2' } as typeof event }), hash);
    assert.ok(!JSON.stringify({ salts, erased }).includes(salt));
  });
});
