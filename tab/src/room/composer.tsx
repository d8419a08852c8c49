import { Button, Textarea } from '@fluentui/react-components';
import { MentionRegular, SendRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { RoomPerson } from '../../../src/server/room/people.ts';
import type { Texts } from '../../../src/texts/texts.ts';
import { onEnter } from '../on-enter.ts';
import { roomApi } from './room-api.ts';
import { suggestionsFor } from './suggestions.ts';

interface Props {
  readonly me: RoomPerson;
  readonly bot: string;
  readonly texts: Texts;
}

/** Where one writes, with a few things to try. Enter sends, Shift+Enter makes a new line. */
export function Composer({ me, bot, texts }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const fill = (filled: string): void => {
    setText(filled);
    field.current?.focus();
  };
  const send = (): void => {
    if (text.trim() === '') return;
    setText('');
    // What could not be sent stands here again, unless something else does by now.
    roomApi.send(me.id, text).catch(() => setText((now) => (now === '' ? text : now)));
    field.current?.focus();
  };
  return (
    <form
      className="composer"
      aria-label={texts.roomWrite}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="suggestions">
        <span className="quiet">{texts.roomTry}</span>
        {suggestionsFor(me.part, texts).map((suggestion) => (
          <Button key={suggestion} size="small" shape="circular" onClick={() => fill(suggestion)}>
            {suggestion}
          </Button>
        ))}
      </div>
      <div className="composer-row">
        <Textarea
          textarea={{ ref: field }}
          className="composer-text"
          aria-label={texts.roomWrite}
          placeholder={texts.roomWriteAs({ name: me.name })}
          rows={2}
          resize="none"
          value={text}
          onChange={(_, { value }) => setText(value)}
          onKeyDown={onEnter(send)}
        />
        <Button
          appearance="subtle"
          icon={<MentionRegular />}
          aria-label={texts.roomMention}
          title={texts.roomMention}
          onClick={() => fill(`@${bot} ${text}`)}
        />
        <Button type="submit" appearance="primary" icon={<SendRegular />} aria-label={texts.roomSend} title={texts.roomSend} />
      </div>
    </form>
  );
}
