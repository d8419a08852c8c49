import { useEffect, useRef } from 'react';
import type { ChatMessage } from '../../../src/server/room/chat.ts';
import type { Texts } from '../../../src/texts/texts.ts';
import { MessageView } from './message-view.tsx';

interface Props {
  readonly messages: readonly ChatMessage[];
  readonly me: string;
  readonly names: readonly string[];
  readonly texts: Texts;
}

const NEAR_END_PX = 120;

/** The chat, oldest first. It follows what comes, unless one has scrolled up to read. */
export function MessageList({ messages, me, names, texts }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const toEnd = (): void => {
      if (follows.current) element.scrollTop = element.scrollHeight;
    };
    // Cards are drawn, and grow, after their message has come.
    const grown = new ResizeObserver(toEnd);
    for (const child of element.children) grown.observe(child);
    toEnd();
    return () => grown.disconnect();
  });
  return (
    <div
      ref={list}
      className="messages"
      role="log"
      aria-label={texts.roomChat}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        follows.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
      }}
    >
      {messages.length === 0 && <p className="quiet">{texts.roomChatEmpty}</p>}
      {messages.map((message) => (
        <MessageView key={message.id} message={message} me={me} names={names} texts={texts} />
      ))}
    </div>
  );
}
