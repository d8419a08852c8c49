import assert from 'node:assert/strict';
import type { Incoming } from '../../src/incoming.ts';
import { agendaView } from '../../src/views/agenda-view.ts';
import { Chat } from './chat.ts';

const AT = '2026-03-04T08:00:00.000Z';
const FILE = {
  name: 'Rådet',
  chair: 'Vera Lind',
  secretary: 'Sten Ås',
  members: ['Vera Lind', 'Sten Ås', 'Bo Ek'].map((name) => ({ name })),
};

/** A council whose chat has an agenda of one item; the messages are named, so that they can be changed. */
async function council() {
  const chat = await Chat.open({ ...FILE, agenda: [{ title: 'Ett' }] }, AT);
  let second = 0;
  const act = (name: string, message: string, kind: Incoming['kind'], text: string) => {
    second += 1;
    const at = new Date(Date.parse(AT) + second * 1_000).toISOString();
    const place = { kind: 'chat', chat: 'chat', personal: false, roster: null } as const;
    const said = {
      actor: { name, key: null, verified: true },
      at,
      source: `${message}-${second}`,
      place,
      channel: 'chat',
      message,
      text,
    } as const;
    return chat.councils.hear({ ...said, mentioned: false, mentions: [], kind } as Incoming);
  };
  const agenda = async () => {
    const read = await chat.councils.council(chat.series);
    assert(read?.series.status === 'founded' && read.meeting.status !== 'unplanned');
    const view = agendaView(read.series, read.meeting);
    return { items: view.items.map(({ title }) => title), proposals: view.proposals.map(({ text }) => text) };
  };
  return { act, agenda };
}

describe('the message that added an item', () => {
  it('takes it along when it is deleted, and brings it back', async () => {
    const { act, agenda } = await council();
    await act('Sten Ås', 'm1', 'message', 'punkt: Två');
    await act('Sten Ås', 'm1', 'delete', '');
    assert.deepEqual((await agenda()).items, ['Ett']);
    await act('Sten Ås', 'm1', 'undelete', 'punkt: Två');
    assert.deepEqual((await agenda()).items, ['Ett', 'Två']);
  });

  it('takes a proposed one along too, and brings it back as a proposal', async () => {
    const { act, agenda } = await council();
    await act('Bo Ek', 'm1', 'message', 'punkt: Två');
    assert.deepEqual(await agenda(), { items: ['Ett'], proposals: ['Två'] });
    await act('Bo Ek', 'm1', 'delete', '');
    assert.deepEqual((await agenda()).proposals, []);
    await act('Bo Ek', 'm1', 'undelete', 'punkt: Två');
    assert.deepEqual((await agenda()).proposals, ['Två']);
  });

  it('takes it along when it is edited to something else, and brings it back as it is edited then', async () => {
    const { act, agenda } = await council();
    await act('Sten Ås', 'm1', 'message', 'punkt: Två');
    await act('Sten Ås', 'm1', 'edit', '// det får vara');
    assert.deepEqual((await agenda()).items, ['Ett']);
    await act('Sten Ås', 'm1', 'edit', 'punkt: Tre');
    assert.deepEqual((await agenda()).items, ['Ett', 'Tre']);
    await act('Sten Ås', 'm1', 'edit', 'punkt: Fyra');
    assert.deepEqual((await agenda()).items, ['Ett', 'Fyra']);
  });

  it('leaves it when it has been taken up', async () => {
    const { act, agenda } = await council();
    await act('Sten Ås', 'm1', 'message', 'punkt: Två');
    await act('Vera Lind', 'm2', 'message', 'starta mötet');
    await act('Vera Lind', 'm3', 'message', 'nästa');
    await act('Sten Ås', 'm1', 'delete', '');
    assert.deepEqual((await agenda()).items, ['Ett', 'Två']);
  });
});
