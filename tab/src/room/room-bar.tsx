import { Select } from '@fluentui/react-components';
import type { Language } from '../../../src/core/vocabulary.ts';
import { textsFor } from '../../../src/texts/texts.ts';
import type { ThemeName } from '../host.ts';
import { goToChat, shownChat } from './room-api.ts';
import type { Layout, Scene } from './scene.ts';

interface Props {
  readonly scene: Scene;
  /** Null in a chat that has none. */
  readonly council: string | null;
  readonly onLayout: (layout: Layout) => void;
  readonly onTheme: (theme: ThemeName) => void;
  readonly onLanguage: (language: Language) => void;
}

/** What room this is, and how to look at it. */
export function RoomBar({ scene, council, onLayout, onTheme, onLanguage }: Props) {
  const texts = textsFor(scene.language);
  return (
    <header className="room-bar">
      <div className="room-title">
        <h1>{council ?? texts.foundTitle}</h1>
        <span>
          {texts.roomTitle}. {texts.localMode}
        </span>
      </div>
      <Choice label={texts.roomChoose} value={shownChat()} names={texts.roomChats} onChoose={goToChat} />
      <Choice label={texts.roomLayout} value={scene.layout} names={texts.roomLayouts} onChoose={onLayout} />
      <Choice label={texts.roomTheme} value={scene.theme} names={texts.roomThemes} onChoose={onTheme} />
      <Choice label={texts.roomLanguage} value={scene.language} names={texts.roomLanguages} onChoose={onLanguage} />
    </header>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (chosen: T) => void;
}

function Choice<T extends string>({ label, value, names, onChoose }: ChoiceProps<T>) {
  const options = Object.keys(names) as T[];
  return (
    <Select
      size="small"
      aria-label={label}
      title={label}
      value={value}
      onChange={(_, { value: chosen }) => onChoose(options.find((option) => option === chosen) ?? value)}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </Select>
  );
}
