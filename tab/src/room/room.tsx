import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../../../src/core/vocabulary.ts';
import type { RoomPerson } from '../../../src/server/room/people.ts';
import { textsFor } from '../../../src/texts/texts.ts';
import type { ThemeName } from '../host.ts';
import { THEMES } from '../themes.ts';
import { Chat } from './chat.tsx';
import { RoomBar } from './room-bar.tsx';
import type { Layout, Scene } from './scene.ts';
import { TabFrame } from './tab-frame.tsx';
import { type OpenChat, useChat } from './use-chat.ts';
import '../tab.css';
import './room.css';
import './chat.css';
import './card.css';

const firstLanguage = (): Language => (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'sv');
const leadFirst = (people: readonly RoomPerson[]): RoomPerson | undefined => people.find(({ part }) => part === 'chair') ?? people[0];

/** The local meeting room: Teams, played on one page. */
export function Room() {
  const open = useChat();
  const [picked, setPicked] = useState<string | null>(null);
  const [layout, setLayout] = useState<Layout>('sidePanel');
  const [theme, setTheme] = useState<ThemeName>('default');
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const texts = textsFor(language);
  const people = open?.setting.people ?? [];
  const me = people.find(({ id }) => id === picked) ?? leadFirst(people);
  // Who is in front stays there when others come to lead.
  useEffect(() => {
    if (me !== undefined) setPicked(me.id);
  }, [me]);
  return (
    <FluentProvider theme={THEMES[theme]} className="room" data-layout={layout} data-theme={theme}>
      {open === null || me === undefined ? (
        <Spinner label={texts.tabLoading} />
      ) : (
        <>
          <RoomBar
            scene={{ me, layout, theme, language }}
            council={open.setting.council}
            onLayout={setLayout}
            onTheme={setTheme}
            onLanguage={setLanguage}
          />
          <Meeting
            open={open}
            scene={{ me, layout, theme, language }}
            onPick={({ id }) => setPicked(id)}
            onShare={() => setLayout('meetingStage')}
          />
        </>
      )}
    </FluentProvider>
  );
}

interface Props {
  readonly open: OpenChat;
  readonly scene: Scene;
  readonly onPick: (person: RoomPerson) => void;
  readonly onShare: () => void;
}

/** Chat and tab beside each other. Another person, place or language is another tab, as in Teams: the frame starts anew. */
function Meeting({ open, scene, onPick, onShare }: Props) {
  const texts = textsFor(scene.language);
  const { me, layout, language } = scene;
  return (
    <main className="meeting">
      <Chat open={open} me={me} texts={texts} onPick={onPick} />
      <section className="tab-place" aria-label={texts.roomTab}>
        <TabFrame key={`${me.id} ${layout} ${language}`} scene={scene} chat={open.setting.chat} texts={texts} onShare={onShare} />
      </section>
    </main>
  );
}
