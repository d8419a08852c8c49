import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Show } from '../../src/answer.ts';
import type { MeetingSummary } from '../../src/councils.ts';
import { AgendaPage } from './agenda-page.tsx';
import { CheckList } from './check-list.tsx';
import { CommandBox } from './command-box.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import { HelpPage } from './help-page.tsx';
import { useHouse } from './house.ts';
import { MeetingHead } from './meeting-head.tsx';
import { MinutesPage } from './minutes-page.tsx';
import { RoundPage } from './round-page.tsx';
import { Spoken } from './spoken.tsx';
import { useLive } from './use-live.ts';
import { useMinutes } from './use-minutes.ts';
import { isApproved } from './who.ts';

const PAGES = ['agenda', 'round', 'minutes', 'help'] as const;
type Page = (typeof PAGES)[number];

/** Where the tab shows what somebody asked to see. Open actions stand with the item that wrote them down. */
const SHOWN_ON: Readonly<Record<Show['what'], Page>> = { help: 'help', agenda: 'agenda', minutes: 'minutes', actions: 'minutes' };

const useStyles = makeStyles({
  pages: { display: 'flex', flexDirection: 'column', minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  navigation: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'wrap' },
  tab: { paddingInline: tokens.spacingHorizontalXS },
  main: {
    flexGrow: 1,
    width: '100%',
    maxWidth: '960px',
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  write: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly meeting: string;
  readonly meetings: readonly MeetingSummary[];
  readonly onShow: (meeting: string) => void;
  /** Another meeting of the council has changed, or this one has begun or ended. */
  readonly onOther: () => void;
}

/** One meeting, live: its pages, and a place to write. */
export function MeetingPages({ meeting, meetings, onShow, onOther }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const { agenda, changes, connection } = useLive(api, meeting, onOther);
  const minutes = useMinutes(meeting, changes);
  const [page, setPage] = useState<Page>('agenda');
  const status = agenda?.status;
  const listed = meetings.find(({ id }) => id === meeting)?.status;
  useEffect(() => {
    if (status !== undefined && status !== listed) onOther();
  }, [status, listed, onOther]);
  const names = {
    agenda: texts.pageAgenda,
    round: texts.pageRound,
    minutes: agenda?.documentTitle ?? texts.pageMinutes,
    help: texts.pageHelp,
  };
  return (
    <div className={styles.pages}>
      <ConnectionBar connection={connection} />
      {agenda !== null && <MeetingHead agenda={agenda} meetings={meetings} onShow={onShow} />}
      <nav className={styles.navigation} aria-label={texts.a11yTabs}>
        <TabList
          className={styles.tabs}
          selectedValue={page}
          size="small"
          onTabSelect={(_, { value }) => setPage(PAGES.find((one) => one === value) ?? 'agenda')}
        >
          {PAGES.map((one) => (
            <Tab key={one} value={one} className={styles.tab}>
              {names[one]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main className={styles.main} aria-label={names[page]}>
        {agenda === null && page !== 'help' && <Spinner label={texts.tabLoading} />}
        {agenda !== null && page === 'agenda' && (
          <AgendaPage agenda={agenda} minutes={minutes} onRound={() => setPage('round')} onMinutes={() => setPage('minutes')} />
        )}
        {agenda !== null && page === 'round' && <RoundPage agenda={agenda} />}
        {agenda?.you.leads && !isApproved(agenda) && page === 'minutes' && <CheckList meeting={meeting} changes={changes} />}
        {agenda !== null && page === 'minutes' && <MinutesPage meeting={meeting} minutes={minutes} />}
        {page === 'help' && <HelpPage />}
      </main>
      {agenda !== null && <Spoken agenda={agenda} />}
      {agenda !== null && (page === 'agenda' || page === 'round') && (
        <footer className={styles.write}>
          <CommandBox meeting={meeting} onShow={(what) => setPage(SHOWN_ON[what])} />
        </footer>
      )}
    </div>
  );
}
