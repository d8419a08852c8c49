import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Refused } from '../asking.ts';
import { useHouse } from '../house.ts';
import { Section } from '../section.tsx';
import { ChooseFiles } from './choose-files.tsx';
import type { Desk, DeskFile, OnDesk, ReadFile } from './desk.ts';
import { type Chosen, FileList } from './file-list.tsx';
import { type Home, ReadingDesk } from './reading-desk.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly desk: Desk;
  readonly files: readonly DeskFile[];
  /** The chat that a council is to be founded in; null where there is one. */
  readonly chat: string | null;
  readonly intro: string;
  /** What may be done with all of them at once. */
  readonly children?: ReactNode;
  readonly home: Home | null;
}

/** Files of old minutes: read, looked at beside their original, and mended. */
export function Readings({ desk, files, chat, intro, children, home }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const [asked, setAsked] = useState<Chosen | null>(null);
  const shown = found(files, asked) ?? firstRead(files);
  const add = (chosen: readonly File[]): void => {
    const said = (error: unknown): string => (error instanceof Refused && error.message !== '' ? error.message : texts.connectionLost);
    desk.add(chosen, (file) => api.readFile(file, chat), said);
  };
  return (
    <>
      <Section title={texts.importTitle}>
        <div className={styles.parts}>
          <Text>{intro}</Text>
          <ChooseFiles onFiles={add} />
          <FileList
            files={files}
            chosen={shown === null ? null : { id: shown.file.id, nth: shown.meeting.nth }}
            onChoose={setAsked}
            onRemove={(id) => desk.remove(id)}
            onAgain={(file, id) => {
              desk.remove(id);
              add([file]);
            }}
          />
          {children}
        </div>
      </Section>
      {shown !== null && <ReadingDesk key={`${shown.file.id}/${shown.meeting.nth}`} {...{ ...shown, desk, home }} />}
    </>
  );
}

interface Shown {
  readonly file: ReadFile;
  readonly meeting: OnDesk;
}

function found(files: readonly DeskFile[], asked: Chosen | null): Shown | null {
  const file = files.find(({ id }) => id === asked?.id);
  const meeting = file?.status === 'read' ? file.meetings.find(({ nth }) => nth === asked?.nth) : undefined;
  return file?.status === 'read' && meeting !== undefined ? { file, meeting } : null;
}

function firstRead(files: readonly DeskFile[]): Shown | null {
  for (const file of files) {
    const meeting = file.status === 'read' ? file.meetings[0] : undefined;
    if (file.status === 'read' && meeting !== undefined) return { file, meeting };
  }
  return null;
}
