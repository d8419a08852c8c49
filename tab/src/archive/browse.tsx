import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { MeetingSummary } from '../../../src/councils.ts';
import type { SeriesName } from '../api.ts';
import { FailedBar } from '../failed-bar.tsx';
import { useHouse } from '../house.ts';
import { Loading } from '../loading.tsx';
import { Section } from '../section.tsx';
import { useFetched } from '../use-fetched.ts';
import { isAsked, type Look } from './look.ts';
import { byYear, MeetingList } from './meeting-list.tsx';
import { Register } from './register.tsx';
import { Results } from './results.tsx';
import { SearchForm } from './search-form.tsx';

interface Props {
  /** The council that the tab is about. */
  readonly series: string;
  readonly title: string;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly onMinutes: (meeting: string, item: number | null) => void;
}

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
  },
});

/** All that is planned has not been. */
const hasBeen = ({ status }: MeetingSummary): boolean => status !== 'planned';

/** Everything of the archive: looked for, or by year. */
export function Browse({ series, title, look, onLook, onMinutes }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { fetched, again } = useMeetings(look.series);
  if (fetched.status === 'fetching') return <Loading onAgain={again} />;
  if (fetched.status === 'failed') return <FailedBar said={fetched.said} onAgain={again} />;
  const { councils, meetings } = fetched.value;
  const years = byYear(meetings).flatMap(([year]) => (year === null ? [] : [year]));
  const names = new Map(councils.map(({ id, name }) => [id, name]));
  return (
    <>
      <Section title={texts.archiveSearch}>
        <SearchForm look={look} councils={councils} years={years} onLook={onLook} />
      </Section>
      {isAsked(look) ? (
        <Results key={JSON.stringify(look)} look={look} councils={names} onHit={({ meeting, item }) => onMinutes(meeting, item)} />
      ) : (
        <div className={styles.parts}>
          <MeetingList meetings={meetings} title={title} onMeeting={(meeting) => onMinutes(meeting, null)} />
          <Register series={look.series ?? series} years={years} onHit={({ meeting, item }) => onMinutes(meeting, item)} />
        </div>
      )}
    </>
  );
}

/** The councils that are one's own, and the meetings of one or of all of them. */
function useMeetings(series: string | null) {
  const { api } = useHouse();
  const fetch = useCallback(async () => {
    const councils: readonly SeriesName[] = await api.series(null);
    const wanted = councils.filter(({ id }) => series === null || id === series);
    const meetings = await Promise.all(wanted.map(({ id }) => api.meetings(id)));
    return { councils, meetings: meetings.flat().filter(hasBeen) };
  }, [api, series]);
  return useFetched(fetch);
}
