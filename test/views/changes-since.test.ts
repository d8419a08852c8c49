import assert from 'node:assert/strict';
import { changesSince } from '../../src/views/changes-since.ts';
import { Chat } from '../core/chat.ts';

const VERA = 'Vera Lind';
const ADA = 'Ada Berg';
const FILE = {
  name: 'Rådet',
  chair: VERA,
  verifiers: [ADA],
  members: [{ name: VERA }, { name: ADA }],
  agenda: [{ title: 'Laget runt', round: true }, { title: 'Bredband' }, { title: 'Skolor' }],
};

/** A meeting with a line on its first and on its third item, circulated unless told otherwise. */
async function held(circulated = true): Promise<Chat> {
  const chat = await Chat.open(FILE, '2026-01-14T08:00:00Z');
  await chat.tell(
    [VERA, 'starta mötet'],
    [ADA, 'not: Kaffe.'],
    [VERA, 'laget runt'],
    [VERA, 'punkt 3'],
    [ADA, 'not: Taket läker.'],
    [VERA, 'avsluta mötet'],
  );
  if (circulated) assert.equal(await chat.press(VERA, 'radet_1', { type: 'circulateMinutes', until: null }), 'done');
  return chat;
}

const since = async (chat: Chat) => {
  const { meeting, events } = await chat.read(1);
  return changesSince(meeting, events);
};
const NOTHING = { added: 0, corrected: 0, withdrawn: 0, items: [] };

describe('what changed since the minutes were circulated', () => {
  it('is nothing at first, and is not said of a draft', async () => {
    assert.deepEqual(await since(await held()), NOTHING);
    assert.equal(await since(await held(false)), null);
  });

  it('counts what was corrected, withdrawn and added, with the numbers of the items', async () => {
    const chat = await (await held()).tell([ADA, 'rätta: s/läker/läcker/']);
    assert.deepEqual(await since(chat), { ...NOTHING, corrected: 1, items: [3] });
    const [coffee] = (await chat.read(1)).meeting.lines;
    assert.equal(await chat.press(ADA, 'radet_1', { type: 'withdrawLine', line: coffee?.id ?? '' }), 'done');
    await chat.tell([VERA, 'sammanfatta: Taket är gammalt.']);
    assert.deepEqual(await since(chat), { added: 1, corrected: 1, withdrawn: 1, items: [1, 3] });
  });

  it('is nothing where all was set right again', async () => {
    const chat = await (await held()).tell([ADA, 'rätta: s/läker/läcker/'], [ADA, 'rätta: s/läcker/läker/']);
    const [coffee] = (await chat.read(1)).meeting.lines;
    const line = coffee?.id ?? '';
    await chat.press(ADA, 'radet_1', { type: 'withdrawLine', line });
    await chat.press(ADA, 'radet_1', { type: 'restoreLine', line });
    assert.deepEqual(await since(chat), NOTHING);
  });

  it('begins anew when they are circulated again', async () => {
    const chat = await (await held()).tell([ADA, 'rätta: s/läker/läcker/']);
    await chat.press(VERA, 'radet_1', { type: 'circulateMinutes', until: null });
    assert.deepEqual(await since(chat), NOTHING);
  });
});
