import type { RoomSetting } from '../../../src/server/room/room.ts';

export interface CardPress {
  readonly verb: string;
  readonly data: unknown;
  readonly trigger: 'manual' | 'automatic';
}

export interface PressAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Which of the room's chats the page shows. */
export type WhichChat = 'council' | 'new';
export const shownChat = (): WhichChat => (new URLSearchParams(location.search).get('chat') === 'new' ? 'new' : 'council');

/** Goes over to the other chat: another room, and so another page. */
export const goToChat = (chat: WhichChat): void => location.assign(chat === 'new' ? '/?chat=new' : '/');

/** Below this the room is served. */
export const roomPath = (): string => (shownChat() === 'new' ? '/room/new' : '/room');

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const init = body === undefined ? { method } : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`${roomPath()}/${path}`, init);
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return response.json();
}

/** For what needs no answer: a server that is away is told of by the room itself. */
export const tryTo = (asked: Promise<unknown>): void => void asked.catch(() => undefined);

/** What the page asks of the server that plays Teams with it. `as` is the id of the person who acts. */
export const roomApi = {
  setting: (): Promise<RoomSetting> => ask('GET', 'setting'),
  send: (as: string, text: string): Promise<null> => ask('POST', 'messages', { as, text }),
  edit: (as: string, message: string, text: string): Promise<null> => ask('PATCH', `messages/${message}`, { as, text }),
  remove: (as: string, message: string): Promise<null> => ask('DELETE', `messages/${message}`, { as }),
  restore: (as: string, message: string): Promise<null> => ask('POST', `messages/${message}/restore`, { as }),
  press: (as: string, message: string, press: CardPress): Promise<PressAnswer> =>
    ask('POST', `messages/${message}/press`, { as, ...press }),
  submit: (as: string, message: string, data: unknown): Promise<null> => ask('POST', `messages/${message}/submit`, { as, data }),
};
