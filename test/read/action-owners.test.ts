import assert from 'node:assert/strict';
import { council, MEMBER, read, short } from './council.ts';

const known = council().series;
const from = (organisation: string) =>
  known.status === 'unknown' ? known : { ...known, members: known.members.map((one) => ({ ...one, organisation })) };

const owners = (text: string): readonly string[] => {
  const reading = read(text, { series: from('Region Väst') });
  assert(reading.kind === 'command' && reading.command.type === 'recordLine' && reading.command.body.kind === 'action', short(reading));
  return [...reading.command.body.who, reading.command.body.what];
};

describe('who answers for an action', () => {
  it('may be everybody or an organisation, with an @', () => {
    assert.deepEqual(owners('åtgärd: @alla läser rapporten'), ['alla', 'läser rapporten']);
    assert.deepEqual(owners('åtgärd: @Region Väst tar fram underlag'), ['Region Väst', 'tar fram underlag']);
    assert.deepEqual(owners(`åtgärd: @${MEMBER}, @alla ringer`), [MEMBER, 'alla', 'ringer']);
  });
  it('is nobody where the text only begins so', () => assert.deepEqual(owners('åtgärd: alla frågor besvaras'), ['alla frågor besvaras']));
  it('is asked about where nobody knows them', () => {
    assert.equal(short(read('åtgärd: @Okänd ringer')), 'refused nameUnknown');
  });
});
