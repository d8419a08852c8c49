import assert from 'node:assert/strict';
import type { Command } from '../../src/core/command.ts';
import type { Vote } from '../../src/core/vote.ts';
import { resolveName } from '../../src/read/names.ts';
import { council, heard, MEMBER, read, round, short } from './council.ts';

const BERG = 'Fredrik Berg';
const ASA = 'Åsa Öberg-Ek';

/** Whom a command names. */
function namedIn(command: Command): readonly string[] {
  if ('names' in command) return command.names;
  if ('name' in command) return [command.name];
  if (command.type === 'addMember') return [command.member.name];
  return command.type === 'recordLine' && command.body.kind === 'action' ? command.body.who : [];
}

/** Every command that takes a name; `…` is where it stands. */
const COMMANDS = [
  'närvarande: …',
  'närvarande på distans: …',
  'närvarande: … (på distans)',
  'närvarande: …, t o m punkt 2',
  'förhinder: …',
  'gäst: …, utredare, Knytet (2)',
  'ordförande: …',
  'sekreterare: …',
  'justerare: …',
  'hoppa över …',
  'hoppa över: …',
  'ordet: …',
  'åtgärd: @… ringer skolorna',
  'kommer till punkt 2: …',
  'går efter punkt 2: …',
  'ledamot: …, utredare, Knytet',
  'adjungerad: …, utredare, Knytet',
  '#chair …',
  '#action @… ringer skolorna',
  'present: …',
  'skip …',
  'floor: …',
  'action: @… calls the schools',
  'röst @…: ja',
  'ballot @…: yes',
];

/** One way to call somebody, and who is meant. */
const FORMS: readonly (readonly [string, string])[] = [
  ['Maja Lund', MEMBER],
  ['maja lund', MEMBER],
  ['MajaL', MEMBER],
  ['Maja', MEMBER],
  ['ML', MEMBER],
  ['Maja L', MEMBER],
  ['Fredrik B', BERG],
  ['Fredrik B.', BERG],
  ['Asa', ASA],
  ['ÅÖ', ASA],
  ['RMÅ', 'Rut-Mia Ågren'],
];

const VOTE: Vote = {
  ...{ id: 'samverkan-57-v1', number: 1, item: 'i2', question: 'Ska vi?', secret: false, status: 'open' },
  choices: ['ja', 'nej', 'avstår'].map((text, index) => ({ id: `c${index + 1}`, text })),
  ...{ ballots: [], tally: null, casting: null, line: null },
};
const votes = [VOTE];
const rounds = [round(false, { [MEMBER]: 'speaking' })];

describe('a name in every command', () => {
  for (const command of COMMANDS) {
    describe(command, () => {
      for (const [called, name] of FORMS) {
        it(`finds ${name} as ${called}`, () => {
          const reading = read(command.replace('…', called), { rounds, votes });
          assert(reading.kind === 'command', short(reading));
          assert.deepEqual(namedIn(reading.command), [name]);
        });
      }
      it('asks which Fredrik is meant', () => {
        const reading = read(command.replace('…', 'Fredrik'), { rounds, votes });
        const refusal = { code: 'nameTwo', name: 'Fredrik', names: ['Fredrik Alm', BERG] };
        assert.deepEqual(reading, { kind: 'refused', refusal, once: null });
      });
      it('is the person whom a mention means, whatever their display name', () => {
        const mentions = [{ name: 'Lund Maja (VGR)', key: 'key-maja' }];
        const text = command.replace(/@?…/, '@Lund Maja (VGR)');
        const reading = read(text, { rounds, votes, mentions });
        assert(reading.kind === 'command', short(reading));
        assert.deepEqual(namedIn(reading.command), [MEMBER]);
      });
    });
  }
});

describe('a first name with the beginning of the last', () => {
  const known = { council: council(), mentions: [] };
  const rows: readonly (readonly [string, object])[] = [
    ['Maja Lu', { status: 'one', name: MEMBER }],
    ['Åsa ÖE', { status: 'one', name: ASA }],
    ['Åsa Öb', { status: 'one', name: ASA }],
    ['Asa O', { status: 'one', name: ASA }],
    ['Maja Lun', { status: 'none' }],
    ['Maja X', { status: 'none' }],
    ['Maja Ek', { status: 'none' }],
    ['M Lund', { status: 'none' }],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(resolveName(text, known), expected));

  it('is asked about where two fit', () => {
    const { series, ...rest } = council();
    assert(series.status === 'founded');
    const [first] = series.members;
    assert(first !== undefined);
    const members = [...series.members, { ...first, name: 'Maja Lindh', aliases: [] }];
    const two = { council: { ...rest, series: { ...series, members } }, mentions: [] };
    assert.deepEqual(resolveName('Maja L', two), { status: 'two', names: [MEMBER, 'Maja Lindh'] });
    assert.deepEqual(resolveName('Maja Li', two), { status: 'one', name: 'Maja Lindh' });
  });
  it('is a name of its own where somebody new may come', () => {
    const guest = read('gäst: Maja Lu, utredare, Knytet (2)');
    assert(guest.kind === 'command' && guest.command.type === 'inviteGuest');
    assert.equal(guest.command.name, 'Maja Lu');
  });
  it('owns an action without an @', () => {
    const who = (text: string) => {
      const reading = read(text);
      assert(reading.kind === 'command' && reading.command.type === 'recordLine' && reading.command.body.kind === 'action');
      return [reading.command.body.who, reading.command.body.what];
    };
    assert.deepEqual(who('åtgärd: Fredrik B ringer skolorna'), [[BERG], 'ringer skolorna']);
    assert.deepEqual(who('åtgärd: Fredrik B. ringer skolorna'), [[BERG], 'ringer skolorna']);
    assert.deepEqual(who('åtgärd: Maja Ek ringer skolorna'), [[], 'Maja Ek ringer skolorna']);
    assert.deepEqual(who('åtgärd: Maja Lu ringer skolorna'), [[], 'Maja Lu ringer skolorna']);
  });
});

describe('a spelling that was merged', () => {
  it('finds the person who is kept', () => {
    const { series } = council();
    assert(series.status === 'founded');
    const merges = [{ dropped: 'Maya Lund', kept: MEMBER, from: '2022-01-01' }];
    const reading = read(heard('ordet: Maya Lund').text, { rounds, series: { ...series, merges } });
    assert.deepEqual(reading, { kind: 'command', command: { type: 'giveFloor', name: MEMBER } });
  });
});
