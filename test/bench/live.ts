import { ROOM_BOT, ROOM_CHAT } from '../../src/server/room/activity.ts';
import { runServer } from '../browser/running-server.ts';
import { nextWhere, readEvents } from '../server/event-reader.ts';

const LINES = 100;
const CHAIR = 'Ylva Brandt';

/**
 * How long after a message was answered the tab hears of it, in milliseconds: the server as `npm start` runs it, with
 * its own meeting room for a channel, and one line after the other.
 */
export async function measureLive(): Promise<{ readonly median: number; readonly max: number }> {
  const { url, close } = await runServer();
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await answer.text();
  };
  let acts = Date.parse('2026-03-02T08:00:00Z');
  const say = (text: string) => {
    acts += 1_000;
    return post('/api/messages', {
      ...{ type: 'message', id: String(acts), timestamp: new Date(acts).toISOString(), channelId: 'msteams', text, textFormat: 'plain' },
      ...{ from: { id: '29:chair', name: CHAIR }, recipient: ROOM_BOT, serviceUrl: `${url}/room/connector` },
      conversation: { id: ROOM_CHAT, conversationType: 'groupChat', isGroup: true },
    });
  };
  const headers = { authorization: `Local ${encodeURIComponent(CHAIR)}` };
  const get = async (path: string) => (await fetch(`${url}${path}`, { headers })).json();
  await get('/room/setting');
  await say('starta mötet');
  const [series] = await get('/api/series');
  const [meeting] = await get(`/api/meetings?series=${series.id}`);
  const events = readEvents(`${url}/api/meetings/${meeting.id}/events`, headers);
  await nextWhere(events, ({ event }) => event === 'agenda');
  const waits: number[] = [];
  for (let line = 1; line <= LINES; line += 1) {
    const heard = nextWhere(events, ({ event }) => event === 'agenda').then(() => performance.now());
    await say(`not: Rad ${line}`);
    const answered = performance.now();
    waits.push(Math.max(0, (await heard) - answered));
  }
  await events.return();
  await close();
  waits.sort((a, b) => a - b);
  return { median: waits[LINES / 2] ?? Number.NaN, max: waits.at(-1) ?? Number.NaN };
}
