import assert from 'node:assert/strict';
import { leadingNames } from '../../src/read/leading-names.ts';
import { splitNames } from '../../src/read/name-list.ts';
import { resolveName } from '../../src/read/names.ts';
import { CHAIR, council, MEMBER, read, short } from './council.ts';

const known = { council: council(), mentions: [] };
const one = (name: string) => ({ status: 'one', name });

describe('a name', () => {
  const rows: readonly (readonly [string, object])[] = [
    ['Maja Lund', one(MEMBER)],
    ['maja lund', one(MEMBER)],
    ['@Maja Lund', one(MEMBER)],
    ['Maja', one(MEMBER)],
    ['ML', one(MEMBER)],
    ['MajaL', one(MEMBER)],
    ['Maja Lund\u200B', one(MEMBER)],
    ['\u202EMaja Lund\u202C', one(MEMBER)],
    ['Åsa', one('Åsa Öberg-Ek')],
    ['A\u030Asa', one('Åsa Öberg-Ek')],
    ['Asa', one('Åsa Öberg-Ek')],
    ['RM', one('Rut-Mia Ågren')],
    ['RMÅ', one('Rut-Mia Ågren')],
    ['O’Hara', one('O’Hara')],
    ['Nils Frid', one('Nils Frid')],
    ['Fredrik A', one('Fredrik Alm')],
    ['Fredrik', { status: 'two', names: ['Fredrik Alm', 'Fredrik Berg'] }],
    ['alla', { status: 'none' }],
    ['', { status: 'none' }],
    ['@', { status: 'none' }],
  ];
  for (const [text, expected] of rows) it(JSON.stringify(text), () => assert.deepEqual(resolveName(text, known), expected));

  it('is Åsa for Asa only where nobody is called Asa', () => {
    const { series, ...rest } = council();
    assert.ok(series.status === 'founded');
    const [first] = series.members;
    assert.ok(first !== undefined);
    const withAsa = { ...rest, series: { ...series, members: [...series.members, { ...first, name: 'Asa Ros' }] } };
    assert.deepEqual(resolveName('Asa', { council: withAsa, mentions: [] }), one('Asa Ros'));
  });

  it('in a mention is the person whose id is tied, whatever their display name', () => {
    const mentions = [{ name: 'Lund, Maja (VGR)', key: 'key-maja' }];
    assert.deepEqual(resolveName('@Lund, Maja (VGR)', { council: council(), mentions }), one(MEMBER));
    const reading = read('ordet: @Lund, Maja (VGR)', { mentions });
    assert.deepEqual(reading, { kind: 'command', command: { type: 'giveFloor', name: MEMBER } });
  });
});

describe('a list of names', () => {
  const names = (text: string, mentions: { name: string; key: string | null }[] = []) =>
    splitNames(text, { ...known, mentions }).map(({ text: piece, found }) => (found.status === 'one' ? found.name : piece));

  it('is split at commas and the like, and at och, samt, o', () => {
    assert.deepEqual(names('Maja, Sara; Peter / Adam & RM'), [MEMBER, CHAIR, 'Peter Blad', 'Adam Nord', 'Rut-Mia Ågren']);
    assert.deepEqual(names('Maja och Sara samt Peter o Adam'), [MEMBER, CHAIR, 'Peter Blad', 'Adam Nord']);
    assert.deepEqual(names('Maja/Sara'), [MEMBER, CHAIR]);
  });
  it('keeps as text what fits nobody', () => assert.deepEqual(names('Maja och alla, m.fl.'), [MEMBER, 'alla', 'm.fl.']));
  it('is not split inside a word or a mention', () => {
    assert.deepEqual(names('Sandor, Otto'), ['Sandor', 'Otto']);
    assert.deepEqual(names('@Lund, Maja, @Sara Holm', [{ name: 'Lund, Maja', key: 'key-maja' }]), [MEMBER, CHAIR]);
  });
});

describe('the names that a text begins with', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['@Maja Lund, @Sara Holm och @Peter Blad gör detta', [MEMBER, CHAIR, 'Peter Blad'], 'gör detta'],
    ['Maja och Sara gör detta', [MEMBER, CHAIR], 'gör detta'],
    ['Maja ringer', [MEMBER], 'ringer'],
    ['Maja: ringer', [MEMBER], 'ringer'],
    ['maja ringer', [], 'maja ringer'],
    ['Majas rapport', [], 'Majas rapport'],
    ['Maja Ek ringer', [], 'Maja Ek ringer'],
    ['Åsa Öberg-Ek ringer', ['Åsa Öberg-Ek'], 'ringer'],
    ['A\u030Asa ringer', ['Åsa Öberg-Ek'], 'ringer'],
    ['Alla ringer', [], 'Alla ringer'],
    ['ML måste utredas', [], 'ML måste utredas'],
    ['@ML ringer', [MEMBER], 'ringer'],
    ['Maja, ring kommunen', [MEMBER], 'ring kommunen'],
    ['', [], ''],
  ];
  for (const [text, names, rest] of rows) {
    it(JSON.stringify(text), () => assert.deepEqual(leadingNames(text, known), { status: 'read', names, rest }));
  }
  it('are refused where an @ is nobody', () => {
    assert.deepEqual(leadingNames('@Ingen ringer', known), { status: 'refused', refusal: { code: 'nameUnknown', name: 'Ingen' } });
  });
  it('are refused where two fit', () => {
    const refusal = { code: 'nameTwo', name: 'Fredrik', names: ['Fredrik Alm', 'Fredrik Berg'] };
    assert.deepEqual(leadingNames('Fredrik ringer', known), { status: 'refused', refusal });
    assert.deepEqual(leadingNames('Maja och @Fredrik ringer', known), { status: 'refused', refusal });
  });
});

describe('people in commands', () => {
  const rows: readonly (readonly [string, object])[] = [
    ['närvarande: @Maja Lund, Sara', { type: 'recordPresent', names: [MEMBER, CHAIR], remote: false }],
    ['närvarande på distans: Maja', { type: 'recordPresent', names: [MEMBER], remote: true }],
    ['närvarande: Maja Lund (på distans)', { type: 'recordPresent', names: [MEMBER], remote: true }],
    ['närvarande: Maja Lund, t o m punkt 4', { type: 'recordLeaving', names: [MEMBER], item: 4 }],
    ['förhinder: @Maja Lund, @Sara Holm', { type: 'recordApology', names: [MEMBER, CHAIR] }],
    ['förhinder: Maja är sjuk', { type: 'recordApology', names: [MEMBER] }],
    ['förhinder: sjuk', { type: 'recordApology', names: [] }],
    ['går efter punkt 4: Maja och Sara', { type: 'recordLeaving', names: [MEMBER, CHAIR], item: 4 }],
    ['kommer till punkt 3', { type: 'recordArrival', names: [], item: 3 }],
    ['ordförande: @Maja', { type: 'appoint', office: 'chair', names: [MEMBER] }],
    ['justerare: Maja, Sara', { type: 'appoint', office: 'verifiers', names: [MEMBER, CHAIR] }],
    ['#chair Ingen Maja Lund', { type: 'appoint', office: 'chair', names: [MEMBER] }],
    [
      'gäst: Karin Ros, utredare, Knytet (4, 5)',
      { type: 'inviteGuest', name: 'Karin Ros', role: 'utredare', organisation: 'Knytet', items: [4, 5] },
    ],
    ['gäst: Karin Ros, Knytet (p. 4–6)', { type: 'inviteGuest', name: 'Karin Ros', role: null, organisation: 'Knytet', items: [4, 5, 6] }],
    ['gäst: Karin Ros (4 o 5)', { type: 'inviteGuest', name: 'Karin Ros', role: null, organisation: null, items: [4, 5] }],
    ['gäst: Karin Ros (punkt 4)', { type: 'inviteGuest', name: 'Karin Ros', role: null, organisation: null, items: [4] }],
    [
      'ledamot: @Karin Ros, utredare, Knytet',
      {
        type: 'addMember',
        member: {
          name: 'Karin Ros',
          role: 'utredare',
          organisation: 'Knytet',
          email: null,
          aliases: [],
          coOpted: false,
          from: null,
          to: null,
        },
      },
    ],
  ];
  for (const [text, command] of rows) it(text, () => assert.deepEqual(read(text), { kind: 'command', command }));

  it('are refused where a name is nobody’s or two people’s', () => {
    assert.equal(short(read('närvarande: Ingen')), 'refused nameUnknown');
    assert.equal(short(read('närvarande: Fredrik')), 'refused nameTwo');
    assert.equal(short(read('hoppa över Fredrik')), 'refused nameTwo');
    assert.equal(short(read('närvarande: Maja, Sara (på distans)')), 'refused didYouMean');
  });
  it('are not looked for in what is too long to be a list', () => {
    assert.equal(short(read(`närvarande: ${'Maja, '.repeat(3_000)}`)), 'refused tooLong');
  });
});
