import assert from 'node:assert/strict';
import { ROOM_CHAT } from '../../src/server/room/activity.ts';
import { withMentions } from '../../src/server/room/mentions.ts';
import { type RunningServer, runServer } from './running-server.ts';

describe('mentions, as Teams sends them', () => {
  const people = ['Anna', 'Anna Ek', 'Lars-Olof Engdahl', 'A. (B)'].map((name) => ({ id: `29:${name}`, name }));
  const cases: readonly (readonly [text: string, marked: string, mentioned: readonly string[]])[] = [
    ['hej', 'hej', []],
    ['@Anna Ek har ordet', '<at>Anna Ek</at> har ordet', ['Anna Ek']],
    ['@anna, hej', '<at>Anna</at>, hej', ['Anna']],
    ['@Annas text', '@Annas text', []],
    ['@Anna och @Lars-Olof Engdahl', '<at>Anna</at> och <at>Lars-Olof Engdahl</at>', ['Anna', 'Lars-Olof Engdahl']],
    ['@Anna @Anna', '<at>Anna</at> <at>Anna</at>', ['Anna']],
    ['@A. (B) är ett namn', '<at>A. (B)</at> är ett namn', ['A. (B)']],
    ['@Någon annan', '@Någon annan', []],
  ];
  for (const [text, marked, mentioned] of cases) {
    it(text, () => {
      const result = withMentions(text, people);
      assert.equal(result.marked, marked);
      assert.deepEqual(
        result.entities.map((entity) => entity.mentioned.name),
        mentioned,
      );
    });
  }
});

describe('the connector of the local meeting room', () => {
  let server: RunningServer;
  const ask = async (method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> => {
    const json = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${server.url}/room/connector/v3/conversations/${path}`, { method, ...json });
    return { status: response.status, body: await response.json().catch(() => ({})) };
  };
  const chat = encodeURIComponent(ROOM_CHAT);

  before(async () => {
    server = await runServer();
  });
  after(() => server.close());

  it('sets nothing up before somebody opens the room', async () => {
    const headers = { authorization: `Local ${encodeURIComponent('Ylva Brandt')}` };
    const series = async () => (await fetch(`${server.url}/api/series`, { headers })).json();
    assert.deepEqual(await series(), []);
    await fetch(`${server.url}/room/setting`);
    assert.equal((await series()).length, 1);
  });

  it('posts, updates and deletes what the bot sends, and nothing else', async () => {
    const posted = await ask('POST', `${chat}/activities`, { type: 'message', text: 'hej' });
    assert.equal(posted.status, 201);
    const message = `${chat}/activities/${posted.body['id']}`;
    assert.equal((await ask('PUT', message, { type: 'message', text: 'hej då' })).status, 200);
    assert.equal((await ask('DELETE', message)).status, 200);
    assert.equal((await ask('PUT', `${chat}/activities/1`, { type: 'message' })).status, 404);
    assert.equal((await ask('POST', `${chat}/activities`, { text: 'no type' })).status, 400);
    assert.equal((await ask('POST', 'another/activities', { type: 'message' })).status, 404);
  });

  it('names everybody in the chat', async () => {
    const { body } = await ask('GET', `${chat}/pagedmembers`);
    const { members } = body as { members: readonly { readonly id: string; readonly name: string }[] };
    assert.equal(members.length, 7);
    assert.equal((await ask('GET', `${chat}/members/${members[0]?.id}`)).body['name'], members[0]?.name);
    assert.equal((await ask('GET', `${chat}/members/nobody`)).status, 404);
  });
});
