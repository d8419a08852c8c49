import { Link, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { SeriesName } from './api.ts';
import { FailedBar } from './failed-bar.tsx';
import { useHouse } from './house.ts';
import { Loading } from './loading.tsx';
import { useFetched } from './use-fetched.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, alignContent: 'start', minHeight: '100vh' },
  title: { margin: 0 },
});

/**
 * What Teams shows while the tab is added to a chat. There is nothing to choose: the chat's council is the tab's, and
 * the tab can be saved whatever is known of it.
 */
export function ConfigurePage({ chat }: { readonly chat: string | null }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { fetched, again } = useCouncils(chat);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>
        <Title3>{texts.appName}</Title3>
      </h1>
      <Text>{texts.tabConfigure}</Text>
      <Text>{texts.tabConfigureGives}</Text>
      {fetched.status === 'fetching' && <Loading onAgain={again} />}
      {fetched.status === 'failed' && (
        <>
          <FailedBar said={fetched.said} onAgain={again} />
          <Text>{texts.tabConfigureAnyway}</Text>
        </>
      )}
      {fetched.status === 'fetched' && <Found {...fetched.value} />}
      <Text>{texts.tabConfigureHow}</Text>
      <Link href="../support" target="_blank" rel="noopener">
        {texts.tabConfigureHelp}
      </Link>
    </main>
  );
}

interface Councils {
  /** The council of the chat. */
  readonly here: SeriesName | undefined;
  /** All that are one's own. */
  readonly mine: readonly SeriesName[];
}

/** Which council the tab will show; where there is none, how the chat gets one. */
function Found({ here, mine }: Councils) {
  const { texts } = useHouse();
  if (here !== undefined) return <Text className="written">{texts.tabConfigureShows({ council: here.name })}</Text>;
  return (
    <>
      <Text>{texts.tabConfigureNone}</Text>
      {mine.length > 0 && <Text className="written">{texts.tabConfigureMine({ names: mine.map(({ name }) => name) })}</Text>}
    </>
  );
}

function useCouncils(chat: string | null) {
  const { api } = useHouse();
  const fetch = useCallback(async (): Promise<Councils> => {
    const [[here], mine] = await Promise.all([api.series(chat), api.series(null)]);
    return { here, mine };
  }, [api, chat]);
  return useFetched(fetch);
}
