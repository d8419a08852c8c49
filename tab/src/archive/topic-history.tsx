import { Badge, Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { seriesOfImported } from '../../../src/core/imported.ts';
import { FailedBar } from '../failed-bar.tsx';
import { useHouse } from '../house.ts';
import { Loading } from '../loading.tsx';
import { Section } from '../section.tsx';
import { useFetched } from '../use-fetched.ts';
import { YearsPicture } from './years-picture.tsx';

const useStyles = makeStyles({
  link: { minHeight: '24px', textAlign: 'start' },
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  line: { display: 'block' },
});

interface Props {
  readonly series: string;
  readonly meeting: string;
  readonly item: number;
  readonly onMinutes: (meeting: string, item: number) => void;
  readonly onWords: (words: string) => void;
}

/** One matter in every meeting that had it: as a picture, and what became of it each time. */
export function TopicHistory({ series, meeting, item, onMinutes, onWords }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { fetched, again } = useMatter(series, meeting, item);
  if (fetched.status === 'fetching') return <Loading onAgain={again} />;
  if (fetched.status === 'failed') return <FailedBar said={fetched.said} onAgain={again} />;
  const { history, title } = fetched.value;
  const dates = history.flatMap(({ date }) => (date === null ? [] : [date]));
  return (
    <Section title={title}>
      <div className={styles.parts}>
        <Text>
          {history.length < 2
            ? texts.archiveThroughYearsNone
            : texts.archiveTimes({ n: history.length, from: dates[0] ?? null, to: dates.at(-1) ?? null })}
        </Text>
        <YearsPicture history={history} />
        <ol className={styles.list} aria-label={texts.archiveThroughYearsTitle}>
          {history.map((one) => (
            <li key={`${one.meeting}/${one.item}`}>
              <div className={styles.place}>
                <Link as="button" className={styles.link} onClick={() => onMinutes(one.meeting, one.item)}>
                  {texts.searchPlace(one)}
                </Link>
                <Badge appearance="outline" color="informative">
                  {texts.itemStatus[one.status]}
                </Badge>
              </div>
              {one.decisions.map((text) => (
                <Text key={text} className={`written ${styles.line}`}>
                  {texts.archiveDecided}: {text}
                </Text>
              ))}
              {one.postponed.map(({ title: matter, reason }) => (
                <Text key={matter} className={`written ${styles.line}`}>
                  {texts.agendaMatterPostponed({ title: matter, reason })}
                </Text>
              ))}
              {one.continues && <Text className={styles.line}>{texts.itemContinues}</Text>}
            </li>
          ))}
        </ol>
        <Button icon={<SearchRegular />} onClick={() => onWords(title)}>
          {texts.archiveSearchTitle({ title })}
        </Button>
      </div>
    </Section>
  );
}

/** Of imported minutes nothing but the title is known: there is no history to fetch. */
function useMatter(series: string, meeting: string, item: number) {
  const { api } = useHouse();
  const fetch = useCallback(async () => {
    const history = seriesOfImported(meeting) === null ? await api.history(series, meeting, item) : [];
    const here = history.find((one) => one.meeting === meeting && one.item === item);
    const title = here?.title ?? (await api.minutes(meeting)).items.find(({ number }) => number === item)?.title ?? '';
    return { history, title };
  }, [api, series, meeting, item]);
  return useFetched(fetch);
}
