import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { SeriesName } from './api.ts';
import { FailedBar } from './failed-bar.tsx';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { SavedNote } from './saved-note.tsx';
import { Section } from './section.tsx';
import { useFetched } from './use-fetched.ts';
import { useSaved } from './use-saved.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', overflowWrap: 'anywhere' },
});

/** What is stored about the one who looks, council by council, to be taken home (GDPR, article 15). */
export function AboutMe() {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const { fetched, again } = useFetched(useCallback(() => api.series(null), [api]));
  const councils = fetched.status === 'fetched' ? fetched.value : [];
  if (fetched.status === 'failed') return <FailedBar said={fetched.said} onAgain={again} />;
  if (councils.length === 0) return null;
  return (
    <Section title={texts.aboutMeTitle}>
      <div className={styles.list}>
        <Text size={200}>{texts.aboutMeHint}</Text>
        {councils.map((council) => (
          <InOne key={council.id} council={council} />
        ))}
      </div>
    </Section>
  );
}

function InOne({ council }: { readonly council: SeriesName }) {
  const { api, texts } = useHouse();
  const { acting, saved, saveFile } = useSaved();
  return (
    <>
      <Button
        size="small"
        icon={<ArrowDownloadRegular />}
        disabledFocusable={acting.busy}
        onClick={() => saveFile(() => api.aboutMe(council.id), `${council.id}.json`)}
      >
        {texts.aboutMeSave({ council: council.name })}
      </Button>
      <RefusalBar acting={acting} />
      <SavedNote saved={saved} />
    </>
  );
}
