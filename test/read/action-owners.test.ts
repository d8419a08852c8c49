import assert from 'node:assert/strict';
import { CHAIR, council, MEMBER, read, short } from './council.ts';

const WEST = 'Region Väst';
const known = council().series;
const from = (organisation: string) =>
  known.status === 'unknown' ? known : { ...known, members: known.members.map((one) => ({ ...one, organisation })) };

type Mentions = Parameters<typeof read>[1] extends infer S | undefined ? NonNullable<S> : never;

/** The owners of an action, and what is to be done. */
const owners = (text: string, said: Mentions = {}): readonly string[] => {
  const reading = read(`åtgärd: ${text}`, { series: from(WEST), ...said });
  assert(reading.kind === 'command' && reading.command.type === 'recordLine' && reading.command.body.kind === 'action', short(reading));
  return [...reading.command.body.who, reading.command.body.what];
};

const table = (rows: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(owners(text), expected));
};
const asked = (rows: readonly (readonly [string, string])[]): void => {
  for (const [text, code] of rows)
    it(`${text} → ${code}`, () => assert.equal(short(read(`åtgärd: ${text}`, { series: from(WEST) })), `refused ${code}`));
};

describe('an action of everybody', () => {
  table([
    ['@alla läser rapporten', ['alla', 'läser rapporten']],
    ['alla läser rapporten', ['alla', 'läser rapporten']],
    ['Alla läser rapporten senast 2 juni', ['alla', 'läser rapporten']],
    ['Samtliga återkommer med synpunkter', ['samtliga', 'återkommer med synpunkter']],
    ['alla: läs rapporten', ['alla', 'läs rapporten']],
    ['Maja och alla läser rapporten', [MEMBER, 'alla', 'läser rapporten']],
    ['alla, särskilt Maja, läser', ['alla, särskilt Maja, läser']],
    [`@${MEMBER}, @alla ringer`, [MEMBER, 'alla', 'ringer']],
    ['everyone reads the report', ['everyone', 'reads the report']],
    ['Everybody to read the report', ['everybody', 'to read the report']],
    ['all read the report', ['all', 'read the report']],
    ['All to send comments', ['all', 'to send comments']],
  ]);
});

describe('an action that only begins with everybody', () => {
  table([
    ['alla frågor besvaras', ['alla frågor besvaras']],
    ['alla delar av planen gås igenom', ['alla delar av planen gås igenom']],
    ['alla ska informeras', ['alla ska informeras']],
    ['alla ledamöter läser rapporten', ['alla ledamöter läser rapporten']],
    ['allas synpunkter samlas in', ['allas synpunkter samlas in']],
    ['alla-hjärtans-dag planeras', ['alla-hjärtans-dag planeras']],
    ['Maja och alla skolor', [MEMBER, 'och alla skolor']],
    ['all checks are run', ['all checks are run']],
    ['all read receipts', ['all read receipts']],
    ['all reports are sent', ['all reports are sent']],
    ['all to-do items are closed', ['all to-do items are closed']],
    ['allt läses', ['allt läses']],
  ]);
});

describe('an action of an organisation of the council', () => {
  table([
    ['@Region Väst tar fram underlag', [WEST, 'tar fram underlag']],
    ['@region väst tar fram underlag', [WEST, 'tar fram underlag']],
    ['Region Väst tar fram underlag', [WEST, 'tar fram underlag']],
    ['Region Väst: ta fram underlag', [WEST, 'ta fram underlag']],
    ['Maja och Region Väst tar fram underlag', [MEMBER, WEST, 'tar fram underlag']],
    ['Region Väst och Maja tar fram underlag', [WEST, MEMBER, 'tar fram underlag']],
    ['Region Väst måste kontaktas', ['Region Väst måste kontaktas']],
    ['Region Västs underlag granskas', ['Region Västs underlag granskas']],
    ['region väst tar fram underlag', ['region väst tar fram underlag']],
    ['Region Öst tar fram underlag', ['Region Öst tar fram underlag']],
  ]);
});

describe('an action of somebody by initials', () => {
  table([
    ['ML ringer kommunerna', [MEMBER, 'ringer kommunerna']],
    ['ML: ring kommunerna', [MEMBER, 'ring kommunerna']],
    ['ML och SH ringer kommunerna', [MEMBER, CHAIR, 'ringer kommunerna']],
    ['SH, Maja ringer kommunerna', [CHAIR, MEMBER, 'ringer kommunerna']],
    ['RMÅ ringer kommunerna', ['Rut-Mia Ågren', 'ringer kommunerna']],
    ['ML-nätet ringer', ['ML-nätet ringer']],
    ['ML måste utredas', ['ML måste utredas']],
    ['ML rapporter samlas in', ['ML rapporter samlas in']],
    ['Ml ringer kommunerna', ['Ml ringer kommunerna']],
    ['ml ringer kommunerna', ['ml ringer kommunerna']],
    ['XY ringer kommunerna', ['XY ringer kommunerna']],
  ]);
  it('is the text where two have them', () => {
    const series = from(WEST);
    assert(series.status === 'founded' && series.members[0] !== undefined);
    const two = { ...series, members: [...series.members, { ...series.members[0], name: 'Mona Lilja', aliases: [] }] };
    assert.deepEqual(owners('ML ringer kommunerna', { series: two }), ['ML ringer kommunerna']);
  });
});

describe('an action of an outsider', () => {
  table([
    ['@Anna Berg ringer kommunerna', ['Anna Berg', 'ringer kommunerna']],
    ['@Anna Berg och Maja ringer kommunerna', ['Anna Berg', MEMBER, 'ringer kommunerna']],
    ['@Maja Lund, @Anna von Berg: ring', [MEMBER, 'Anna von Berg', 'ring']],
    ['@Anna-Lena Berg undersöker saken', ['Anna-Lena Berg', 'undersöker saken']],
    ['@Maja Ek ringer kommunerna', ['Maja Ek', 'ringer kommunerna']],
    ['Anna Berg ringer kommunerna', ['Anna Berg ringer kommunerna']],
  ]);
  it('whom a mention names in full', () => {
    const mentions = [{ name: 'Anna Berg', key: 'key-anna' }];
    assert.deepEqual(owners('@Anna Berg ringer', { mentions }), ['Anna Berg', 'ringer']);
  });
});

describe('an owner who may be somebody else', () => {
  asked([
    ['@Okänd ringer', 'nameUnknown'],
    ['@Mja ringer', 'nameUnknown'],
    ['@Fredrik ringer', 'nameTwo'],
    ['@Rut-Mia Ågern ringer', 'nameUnknown'],
    ['@Ågren Rut-Mia ringer', 'nameUnknown'],
    ['@Anna Berg Ek ringer', 'nameUnknown'],
    ['@anna berg ringer', 'nameUnknown'],
    ['@Fredrik Berga ringer', 'nameUnknown'],
  ]);
  it('is who was typed where the next word is a name only perhaps', () => {
    assert.deepEqual(owners('@Maja Ring kommunen'), [MEMBER, 'Ring kommunen']);
  });
});
