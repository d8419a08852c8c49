import type { KeyboardEvent } from 'react';

/** Enter sends, Shift+Enter makes a new line. Who is composing a character ends that with Enter, and sends nothing. */
export const onEnter =
  (send: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
