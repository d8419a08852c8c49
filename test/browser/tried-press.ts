import assert from 'node:assert/strict';
import { type Activity, activityOf } from '../../bot/activity.ts';
import { sourceOf } from '../../bot/source.ts';
import { cardPressed, ROOM_CHAT } from '../../src/server/room/activity.ts';
import type { ChatMessage } from '../../src/server/room/chat.ts';
import type { RoomPerson } from '../../src/server/room/people.ts';
import { MEETING, ON_CARD, SECRET } from './voting-council.ts';

export interface StoredOrigin {
  readonly by: string;
  readonly at: string;
  readonly source: string;
}

/** What somebody could try who reads the record: all that a press is made of stands there, but for its choice. */
export function triedPress({ by, at, source }: StoredOrigin, people: readonly RoomPerson[], url: string) {
  const from = people.find(({ name }) => name === by) ?? assert.fail(by);
  const act = { chat: ROOM_CHAT, from, people, at: new Date(at), serviceUrl: `${url}/room/connector` };
  const data = { ...ON_CARD, card: SECRET, verb: 'ballot' };
  const pressed = (choice: string): Activity => {
    const sent = cardPressed(act, { id: '' } as ChatMessage, { verb: 'ballot', data: { ...data, choice }, trigger: 'manual' });
    return activityOf(sent) ?? assert.fail();
  };
  return {
    stored: source.split('~')[0],
    withoutChoice: sourceOf({ ...pressed('c1'), value: { card: SECRET, meeting: MEETING } }),
    withChoice: ['c1', 'c2'].map((choice) => sourceOf(pressed(choice))),
  };
}
