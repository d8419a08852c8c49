import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect } from 'react';
import type { Api } from '../api.ts';
import { Refused } from '../asking.ts';
import { FailedBar } from '../failed-bar.tsx';
import { useHouse } from '../house.ts';
import { Loading } from '../loading.tsx';
import { useFetched } from '../use-fetched.ts';
import { useDesk } from './desk.ts';
import { ProposeCouncil } from './propose-council.tsx';
import { Readings } from './readings.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1400px',
    minHeight: '100vh',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
});

interface Props {
  readonly chat: string;
  /** Somebody sees it, who will want to see the council and no page of links when it is there. */
  readonly onShown: () => void;
  /** What is shown to who may not found one here. */
  readonly children: ReactNode;
}

/** A chat without a council: it can be founded from its old minutes, by those who are in the chat. */
export function FoundPage({ chat, onShown, children }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const [desk, files] = useDesk(chat);
  const { fetched, again } = useFetched(useCallback(() => isLetIn(api, chat), [api, chat]));
  const may = fetched.status === 'fetched' && fetched.value;
  useEffect(() => {
    if (may) onShown();
  }, [may, onShown]);
  if (fetched.status === 'fetching') return <Loading onAgain={again} />;
  if (fetched.status === 'failed') return <FailedBar said={fetched.said} onAgain={again} />;
  if (!may) return children;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>
        <Title3>{texts.foundTitle}</Title3>
      </h1>
      <Text>{texts.foundIntro}</Text>
      <Readings {...{ desk, files, chat }} intro={texts.foundRead} home={null} />
      <ProposeCouncil files={files} chat={chat} />
    </main>
  );
}

/** @throws where it is not known: without a connection, or where the server is at fault */
const isLetIn = (api: Api, chat: string): Promise<boolean> =>
  api.mayFound(chat).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Refused && error.status < 500) return false;
      throw error;
    },
  );
