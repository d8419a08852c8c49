import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Show } from '../../src/answer.ts';
import type { HeldSummary } from '../../src/councils.ts';
import type { Running } from '../../src/server/routes/opening.ts';
import { AgendaPage } from './agenda-page.tsx';
import { nothingIn, type Place } from './archive/look.ts';
import { ThroughYearsContext } from './archive/through-years.tsx';
import { CommandBox } from './command-box.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import { useHouse } from './house.ts';
import { fetchRest, Later, later } from './later.tsx';
import { Loading } from './loading.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { NotHere } from './not-here.tsx';
import { RoundPage } from './round-page.tsx';
import { Spoken } from './spoken.tsx';
import { useKept } from './use-kept.ts';
import { useLive } from './use-live.ts';
import { useMinutes } from './use-minutes.ts';
import { useOthers } from './use-others.ts';

const ARCHIVE = later(
  () => import('./archive/archive-page.tsx'),
  ({ ArchivePage }) => ArchivePage,
);
const HELP = later(
  () => import('./help-page.tsx'),
  ({ HelpPage }) => HelpPage,
);
const IMPORT = later(
  () => import('./import/import-page.tsx'),
  ({ ImportPage }) => ImportPage,
);
const MINUTES = later(
  () => import('./minutes-page.tsx'),
  ({ MinutesPage }) => MinutesPage,
);

const PAGES = ['agenda', 'round', 'minutes', 'archive', 'import', 'help'] as const;
export type Page = (typeof PAGES)[number];

/** Pages that are about no single meeting: who is there when another one begins stays there. */
export const isOfCouncil = (page: Page): boolean => page === 'archive' || page === 'import' || page === 'help';

/** Where the tab shows what somebody asked to see. Open actions stand with the item that wrote them down. */
const SHOWN_ON: Readonly<Record<Show['what'], Page>> = {
  help: 'help',
  agenda: 'agenda',
  minutes: 'minutes',
  actions: 'minutes',
  search: 'archive',
};

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
  wide: { maxWidth: '1400px' },
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
  readonly meetings: readonly HeldSummary[];
  /** Its agenda, where it is known. */
  readonly running: Running | null;
  /** The page to begin on. */
  readonly first: Page;
  /** Imported minutes that the archive begins with; they have no pages of their own. */
  readonly archived: string | null;
  /** The item that a link leads to. */
  readonly item: number | null;
  /** A link led to something that is not there. */
  readonly missed: boolean;
  readonly onShow: (meeting: string, page: Page) => void;
  readonly onPage: (page: Page) => void;
  /** Another meeting of the council has changed, or this one has begun or ended. */
  readonly onOther: () => void;
}

/** One meeting, live: its pages, and a place to write. */
export function MeetingPages({ meeting, meetings, running, first, archived, item, missed, onShow, onPage, onOther }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const { agenda, changes, connection, again } = useLive(api, meeting, running, onOther);
  const followed = useMinutes(meeting, changes);
  const [chosen, setPage] = useState<Page>(first);
  // A link to the import leads who may not use it to the meeting.
  const page = chosen === 'import' && agenda?.you.leads === false ? 'agenda' : chosen;
  const [kept, keepPlace] = useKept<Place>('archive/place');
  const series = agenda?.series ?? '';
  const place = kept ?? { look: nothingIn(series), minutes: archived === null ? null : { meeting: archived, item }, matter: null };
  const goTo = (next: Partial<Place>): void => {
    keepPlace({ ...place, minutes: null, matter: null, ...next });
    setPage('archive');
  };
  const showAsked = (show: Show): void => {
    if (show.what === 'search') goTo({ look: { ...nothingIn(series), words: show.words } });
    else setPage(SHOWN_ON[show.what]);
  };
  useEffect(() => onPage(page), [onPage, page]);
  useOthers(agenda, meetings, onOther);
  const isThere = agenda !== null;
  useEffect(() => (isThere ? fetchRest() : undefined), [isThere]);
  const names = {
    agenda: texts.pageAgenda,
    round: texts.pageRound,
    minutes: agenda?.documentTitle ?? texts.pageMinutes,
    archive: texts.pageArchive,
    import: texts.pageImport,
    help: texts.pageHelp,
  };
  const pages = PAGES.filter((one) => one !== 'import' || agenda?.you.leads);
  return (
    <div className={styles.pages}>
      <ConnectionBar connection={connection} onAgain={again} />
      {agenda !== null && <MeetingHead agenda={agenda} meetings={meetings} onShow={(other) => onShow(other, page)} />}
      <nav className={styles.navigation} aria-label={texts.a11yTabs}>
        <TabList
          className={styles.tabs}
          selectedValue={page}
          size="small"
          onTabSelect={(_, { value }) => setPage(PAGES.find((one) => one === value) ?? 'agenda')}
        >
          {pages.map((one) => (
            <Tab key={one} value={one} className={styles.tab}>
              {names[one]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main className={mergeClasses(styles.main, (page === 'archive' || page === 'import') && styles.wide)} aria-label={names[page]}>
        {missed && <NotHere />}
        {agenda === null && page !== 'help' && connection === 'connecting' && <Loading onAgain={again} />}
        {agenda !== null && page === 'agenda' && (
          <AgendaPage agenda={agenda} followed={followed} onRound={() => setPage('round')} onMinutes={() => setPage('minutes')} />
        )}
        {agenda !== null && page === 'round' && (
          <RoundPage agenda={agenda} item={followed.value?.items.find(({ number }) => number === agenda.current)} />
        )}
        {agenda !== null && page === 'minutes' && (
          <ThroughYearsContext value={agenda.you.guest ? null : (item) => goTo({ matter: { meeting, item } })}>
            <Later
              page={MINUTES}
              props={{ agenda, followed, changes, item: archived === null ? item : null, onMeeting: (other) => onShow(other, 'minutes') }}
            />
          </ThroughYearsContext>
        )}
        {agenda !== null && page === 'archive' && (
          <Later
            page={ARCHIVE}
            props={{
              ...{ agenda, place, onPlace: keepPlace },
              onMeeting: (other) => (other === meeting ? setPage('minutes') : onShow(other, 'minutes')),
            }}
          />
        )}
        {agenda?.you.leads && page === 'import' && (
          <Later page={IMPORT} props={{ agenda, onShow: (stored) => goTo({ minutes: { meeting: stored, item: null } }) }} />
        )}
        {page === 'help' && <Later page={HELP} props={{}} />}
      </main>
      {agenda !== null && <Spoken agenda={agenda} />}
      {agenda !== null && (page === 'agenda' || page === 'round') && (
        <footer className={styles.write}>
          <CommandBox meeting={meeting} onShow={showAsked} />
        </footer>
      )}
    </div>
  );
}
