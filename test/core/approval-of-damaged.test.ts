import assert from 'node:assert/strict';
import { StoreError } from '../../src/store/store.ts';
import { Chat } from './chat.ts';

const VERA = 'Vera Lind';
const FILE = {
  name: 'Rådet',
  chair: VERA,
  secretary: 'Sten Ås',
  nextNumber: 1,
  members: [{ name: VERA }, { name: 'Sten Ås' }],
  agenda: [{ title: 'Föregående anteckningar', approval: true }],
};

describe('minutes that are approved while their file is damaged', () => {
  it('are approved when the file is mended and the council is opened anew, and once', async () => {
    const chat = await Chat.open(FILE, '2026-03-11T08:00:00Z');
    await chat.tell([VERA, 'starta mötet'], [VERA, 'avsluta mötet']);
    const first = (await chat.read(1)).meeting.id;
    const { store } = chat;
    const read = store.read.bind(store);
    store.read = async (stream) => {
      if (stream === first) throw new StoreError('damaged', `${stream}.json`);
      return read(stream);
    };
    await chat
      .on('2026-04-08T08:00:00Z')
      .tell([VERA, 'starta mötet'], [VERA, 'beslut: Protokollet från möte nr 1 godkändes.'], [VERA, 'avsluta mötet']);
    store.read = read;
    assert.equal(await chat.status(1), 'draft');
    const mended = await chat.reopened();
    await mended.meeting();
    assert.equal(await mended.status(1), 'approved');
    const { version } = await read(first);
    await (await mended.reopened()).meeting();
    assert.equal((await read(first)).version, version);
  });
});
