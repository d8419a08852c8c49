import assert from 'node:assert/strict';
import type { ChatMessage } from '../../src/server/room/chat.ts';
import type { RoomSetting } from '../../src/server/room/room.ts';

export const settingOf = async (url: string): Promise<RoomSetting> => (await fetch(`${url}/room/setting`)).json();

/** The messages of the room's chat, as a page that opens gets them. */
export async function chatOf(url: string): Promise<readonly ChatMessage[]> {
  const leaving = new AbortController();
  const { body } = await fetch(`${url}/room/chat`, { signal: leaving.signal });
  let text = '';
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    if (text.includes('\n\n')) break;
  }
  leaving.abort();
  return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '[]');
}

/** What the bot answers somebody to a press that needs no button. */
export async function pressOn(url: string, name: string, { verb, ...data }: Readonly<Record<string, unknown>>): Promise<string> {
  const { people } = await settingOf(url);
  const from = people.find((one) => one.name === name) ?? assert.fail(name);
  const message = (await chatOf(url)).find(({ bot }) => bot) ?? assert.fail('the bot has said nothing');
  const response = await fetch(`${url}/room/messages/${message.id}/press`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: from.id, verb, data, trigger: 'manual' }),
  });
  const { status, body }: { status: number; body: unknown } = await response.json();
  assert.equal(status, 200);
  return JSON.stringify(body);
}
