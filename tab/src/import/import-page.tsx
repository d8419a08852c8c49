import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { AgendaFor } from '../../../src/server/agenda-for.ts';
import { Refused } from '../api.ts';
import { useHouse } from '../house.ts';
import { Section } from '../section.tsx';
import { useFetched } from '../use-fetched.ts';
import { ChooseFiles } from './choose-files.tsx';
import { type DeskFile, type OnDesk, type ReadFile, useDesk } from './desk.ts';
import { type Chosen, FileList } from './file-list.tsx';
import { ProposeCouncil } from './propose-council.tsx';
import { ReadingDesk } from './reading-desk.tsx';
import { StoreAll } from './store-all.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly agenda: AgendaFor;
  /** Shows minutes that have been stored. */
  readonly onShow: (meeting: string) => void;
}

/** Files of old minutes: read, looked at beside their original, mended, and stored in the council's archive. */
export function ImportPage({ agenda: { series, council, documentTitle }, onShow }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const [desk, files] = useDesk(series);
  const [asked, setAsked] = useState<Chosen | null>(null);
  const days = useDays(series);
  const home = { id: series, name: council, documentTitle };
  const shown = found(files, asked) ?? firstRead(files);
  const add = (chosen: readonly File[]): void => {
    const said = (error: unknown): string => (error instanceof Refused && error.message !== '' ? error.message : texts.connectionLost);
    desk.add(chosen, (file) => api.readFile(file), said);
  };
  return (
    <>
      <Section title={texts.importTitle}>
        <div className={styles.parts}>
          <Text>{texts.importIntro}</Text>
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
          <StoreAll desk={desk} files={files} series={series} />
        </div>
      </Section>
      {shown !== null && <ReadingDesk key={`${shown.file.id}/${shown.meeting.nth}`} {...{ ...shown, desk, home, days, onShow }} />}
      <ProposeCouncil files={files} />
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

const NO_DAYS: ReadonlySet<string> = new Set();

/** The days that the archive has a meeting of. Where they can't be had, nothing is said of them. */
function useDays(series: string): ReadonlySet<string> {
  const { api } = useHouse();
  const fetch = useCallback(async () => {
    const meetings = await api.meetings(series);
    return new Set(meetings.flatMap(({ date, status }) => (date === null || status === 'planned' ? [] : [date])));
  }, [api, series]);
  const { fetched } = useFetched(fetch);
  return fetched.status === 'fetched' ? fetched.value : NO_DAYS;
}
