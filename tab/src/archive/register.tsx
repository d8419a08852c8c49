import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Hit } from '../../../src/search/question.ts';
import { FailedBar } from '../failed-bar.tsx';
import { useHouse } from '../house.ts';
import { Loading } from '../loading.tsx';
import { RefusalBar } from '../refusal-bar.tsx';
import { save } from '../save.ts';
import { Section } from '../section.tsx';
import { useAct } from '../use-act.ts';
import { HitList } from './hit-list.tsx';
import { nothingIn } from './look.ts';
import { useSearch } from './use-search.ts';
import { YearSelect } from './year-select.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  year: { width: '100%', maxWidth: '11rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly series: string;
  readonly years: readonly number[];
  readonly onHit: (hit: Hit) => void;
}

const ONE_COUNCIL: ReadonlyMap<string, string> = new Map();

/** What a council has decided, a year at a time, and all of it as tables to take away. */
export function Register({ series, years, onHit }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const [year, setYear] = useState<number | null>(null);
  return (
    <Section title={texts.archiveDecisions}>
      <div className={styles.parts}>
        <Field className={styles.year} label={texts.archiveYear}>
          <YearSelect years={years} year={year} onYear={setYear} />
        </Field>
        <Decided key={year} series={series} year={year} onHit={onHit} />
        <Tables series={series} />
      </div>
    </Section>
  );
}

function Decided({ series, year, onHit }: { readonly year: number | null } & Pick<Props, 'series' | 'onHit'>) {
  const { texts } = useHouse();
  const look = useMemo(() => ({ ...nothingIn(series), kind: 'decision' as const, year }), [series, year]);
  const { first, hits, next, more, showMore, again } = useSearch(look);
  return (
    <>
      {first.status === 'fetching' && <Loading onAgain={again} />}
      {first.status === 'failed' && <FailedBar said={first.said} onAgain={again} />}
      {first.status === 'fetched' && hits.length === 0 && <Text>{texts.archiveDecisionsNone}</Text>}
      <HitList label={texts.archiveDecisions} hits={hits} councils={ONE_COUNCIL} kinds={false} onHit={onHit} />
      <RefusalBar acting={more} />
      {next !== null && (
        <Button disabledFocusable={more.busy} onClick={showMore}>
          {texts.archiveMore}
        </Button>
      )}
    </>
  );
}

function Tables({ series }: { readonly series: string }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const fetch = (what: 'decisions' | 'actions'): void => {
    void acting.act(async () => {
      const { blob, name } = await api.register(series, what);
      save(blob, name ?? `${what}.csv`);
    });
  };
  return (
    <>
      <RefusalBar acting={acting} />
      <div className={styles.buttons}>
        <Button size="small" icon={<ArrowDownloadRegular />} disabledFocusable={acting.busy} onClick={() => fetch('decisions')}>
          {texts.archiveDecisionsCsv}
        </Button>
        <Button size="small" icon={<ArrowDownloadRegular />} disabledFocusable={acting.busy} onClick={() => fetch('actions')}>
          {texts.archiveActionsCsv}
        </Button>
      </div>
    </>
  );
}
