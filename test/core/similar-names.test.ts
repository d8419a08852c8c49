import assert from 'node:assert/strict';
import { areSimilar, similarNames } from '../../src/core/similar-names.ts';

describe('two spellings', () => {
  const near: readonly (readonly [string, string])[] = [
    ['Eva-Carin Åström', 'Eva-Karin Åström'],
    ['Lise-Lhotta Öjelund', 'Liese-Lotta Öjelund'],
    ['Eric Ånäs', 'Erik Ånäs'],
    ['Anna Berg', 'Anna Bergh'],
    ['Karl-Gösta Vik', 'Karl Gosta Vik'],
    ['Ulrika Nordin', 'Ulirka Nordin'],
    ['Åsa Lindqvist', 'ÅSA LINDKVIST'],
    ['Åke Nyman', 'A\u030Ake Nymann'],
  ];
  for (const [a, b] of near) it(`${a} and ${b} may be one person`, () => assert.ok(areSimilar(a, b) && areSimilar(b, a)));

  const far: readonly (readonly [string, string])[] = [
    ['Bo Ek', 'Bo Ed'],
    ['Fredrik Alm', 'Fredrik Berg'],
    ['Anna Berg', 'Anna Berg'],
    ['Ulrika Nordin', 'Ulrika Thorell'],
    ['Maria Lund', 'Marika Lind'],
    ['Jan Alm', 'Jon Alm'],
    ['', 'Bo'],
  ];
  for (const [a, b] of far) it(`${a || 'nobody'} and ${b} are not offered`, () => assert.ok(!areSimilar(a, b)));

  it('are paired in the order of the list, each pair once', () => {
    assert.deepEqual(similarNames(['Erik Ånäs', 'Bo Ek', 'Eric Ånäs', 'Erik Ånäs']), [{ a: 'Erik Ånäs', b: 'Eric Ånäs' }]);
  });
});
