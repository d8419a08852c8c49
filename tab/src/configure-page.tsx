import { Link, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useHouse } from './house.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, alignContent: 'start', minHeight: '100vh' },
  title: { margin: 0 },
});

/** What Teams shows while the tab is added to a chat. There is nothing to choose: the chat's council is the tab's. */
export function ConfigurePage() {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>
        <Title3>{texts.appName}</Title3>
      </h1>
      <Text>{texts.tabConfigure}</Text>
      <Text>{texts.tabConfigureHow}</Text>
      <Link href="../support" target="_blank" rel="noopener">
        {texts.tabConfigureHelp}
      </Link>
    </main>
  );
}
