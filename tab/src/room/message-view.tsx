import { Avatar, Button, Textarea } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import type { ChatMessage } from '../../../src/server/room/chat.ts';
import { clockText } from '../../../src/texts/grammar/times.ts';
import type { Texts } from '../../../src/texts/texts.ts';
import { onEnter } from '../on-enter.ts';
import { CardView } from './card-view.tsx';
import { roomApi, tryTo } from './room-api.ts';
import { WrittenMessage } from './written-message.tsx';

interface Props {
  readonly message: ChatMessage;
  /** The id of the person who looks at it. */
  readonly me: string;
  readonly names: readonly string[];
  readonly texts: Texts;
}

/** One message of the chat: one's own can be edited, deleted and brought back. */
export const MessageView = memo(function MessageView({ message, me, names, texts }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const { id, from, bot, at, text, cards, state, undelivered } = message;
  if (bot && state === 'deleted') return null;
  const mine = from.id === me;
  const save = (): void => {
    if (draft !== null && draft.trim() !== '' && draft !== text) tryTo(roomApi.edit(me, id, draft));
    setDraft(null);
  };
  return (
    <article
      className={mine ? 'message mine' : bot ? 'message by-bot' : 'message'}
      aria-label={texts.roomMessageBy({ name: from.name })}
      data-message={id}
    >
      {!mine && (
        <Avatar
          name={from.name}
          size={32}
          color={bot ? 'brand' : 'colorful'}
          {...(bot && { initials: 'LR', shape: 'square' })}
          aria-hidden
        />
      )}
      <div className="message-body">
        <div className="message-head">
          {!mine && <span className="message-name">{from.name}</span>}
          <time dateTime={at}>{clockText(at)}</time>
          {state === 'edited' && <span>{texts.roomEdited}</span>}
          {undelivered && <strong>{texts.roomNotDelivered}</strong>}
        </div>
        {state === 'deleted' && (
          <div className="bubble deleted">
            {texts.roomDeleted}{' '}
            {mine && (
              <Button size="small" appearance="transparent" onClick={() => tryTo(roomApi.restore(me, id))}>
                {texts.roomUndelete}
              </Button>
            )}
          </div>
        )}
        {state !== 'deleted' && draft !== null && (
          <div className="bubble editing">
            <Textarea
              aria-label={texts.roomEdit}
              value={draft}
              autoFocus
              onChange={(_, { value }) => setDraft(value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setDraft(null);
                else onEnter(save)(event);
              }}
            />
            <div>
              <Button size="small" appearance="primary" onClick={save}>
                {texts.roomSave}
              </Button>{' '}
              <Button size="small" onClick={() => setDraft(null)}>
                {texts.roomCancel}
              </Button>
            </div>
          </div>
        )}
        {state !== 'deleted' && draft === null && (
          <div className="bubble-row">
            {text !== '' && (
              <div className="bubble">
                <WrittenMessage text={text} names={names} />
              </div>
            )}
            {mine && (
              <div className="message-tools">
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<EditRegular />}
                  aria-label={texts.roomEdit}
                  onClick={() => setDraft(text)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={texts.roomDelete}
                  onClick={() => tryTo(roomApi.remove(me, id))}
                />
              </div>
            )}
          </div>
        )}
        {cards.map((card, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cards of a message are known by their place in it
          <CardView key={index} message={id} card={card} me={me} label={texts.roomCardBy({ name: from.name })} />
        ))}
      </div>
    </article>
  );
});
