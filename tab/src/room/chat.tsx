import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { RoomPerson } from '../../../src/server/room/people.ts';
import type { Texts } from '../../../src/texts/texts.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { PersonPicker } from './person-picker.tsx';
import { roomApi, tryTo } from './room-api.ts';
import type { OpenChat } from './use-chat.ts';

interface Props {
  readonly open: OpenChat;
  readonly me: RoomPerson;
  readonly texts: Texts;
  readonly onPick: (person: RoomPerson) => void;
}

/** The chat of the meeting: who one is, what was said, and where one writes. */
export function Chat({ open: { setting, messages, connected }, me, texts, onPick }: Props) {
  const say = (text: string) => () => tryTo(roomApi.send(me.id, text));
  const names = [...setting.people.map(({ name }) => name), setting.bot.name];
  return (
    <section className="chat" aria-label={texts.roomChat}>
      <div className="chat-head">
        <PersonPicker people={setting.people} me={me} texts={texts} onPick={onPick} />
        <div className="chat-buttons">
          {setting.council === null ? null : setting.running ? (
            <Button size="small" onClick={say(texts.commands.end.write)}>
              {texts.buttonEnd}
            </Button>
          ) : (
            <Button size="small" appearance="primary" onClick={say(texts.commands.start.write)}>
              {texts.buttonStart}
            </Button>
          )}
        </div>
      </div>
      {!connected && (
        <MessageBar intent="warning">
          <MessageBarBody>{texts.connectionLost}</MessageBarBody>
        </MessageBar>
      )}
      <MessageList messages={messages} me={me.id} names={names} texts={texts} />
      <Composer me={me} bot={setting.bot.name} texts={texts} />
    </section>
  );
}
