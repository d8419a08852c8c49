import { useEffect, useState } from 'react';
import type { ChatMessage } from '../../../src/server/room/chat.ts';
import type { RoomSetting } from '../../../src/server/room/room.ts';
import { roomApi, roomPath } from './room-api.ts';

/** The chat as it stands, and who is in it; null until it is open. */
export interface OpenChat {
  readonly setting: RoomSetting;
  readonly messages: readonly ChatMessage[];
  readonly connected: boolean;
}

const withMessage = (messages: readonly ChatMessage[], message: ChatMessage): readonly ChatMessage[] =>
  messages.some(({ id }) => id === message.id) ? messages.map((one) => (one.id === message.id ? message : one)) : [...messages, message];

/** Follows the chat. EventSource connects again by itself, and then gets all messages anew. */
export function useChat(): OpenChat | null {
  const [setting, setSetting] = useState<RoomSetting | null>(null);
  const [messages, setMessages] = useState<readonly ChatMessage[]>([]);
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    let asked = 0;
    const refresh = async (): Promise<void> => {
      asked += 1;
      const mine = asked;
      const fetched = await roomApi.setting();
      // Only the answer to the latest question counts, in whatever order they come.
      if (mine === asked) setSetting(fetched);
    };
    const source = new EventSource(`${roomPath()}/chat`);
    // Without a connection there is nothing to do but wait for the next `open`.
    const refreshed = (): void => void refresh().catch(() => undefined);
    source.addEventListener('open', () => {
      setConnected(true);
      refreshed();
    });
    source.addEventListener('error', () => setConnected(false));
    source.addEventListener('people', refreshed);
    source.addEventListener('messages', ({ data }) => setMessages(JSON.parse(data)));
    source.addEventListener('message', ({ data }) => setMessages((before) => withMessage(before, JSON.parse(data))));
    return () => source.close();
  }, []);
  return setting === null ? null : { setting, messages, connected };
}
