import { Badge, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { HeldSummary } from '../../../src/councils.ts';
import type { AgendaFor } from '../../../src/server/agenda-for.ts';
import type { Running } from '../../../src/server/routes/opening.ts';
import { statusText } from '../../../src/texts/status-text.ts';
import { ConnectionBar } from '../connection-bar.tsx';
import { CurrentItem } from '../current-item.tsx';
import { useHouse } from '../house.ts';
import { ItemList } from '../item-list.tsx';
import { LeadButtons } from '../lead-buttons.tsx';
import { Loading } from '../loading.tsx';
import { OwnPart } from '../own-part.tsx';
import { RecordedLines } from '../recorded-lines.tsx';
import { Section } from '../section.tsx';
import { Spoken } from '../spoken.tsx';
import { useLive } from '../use-live.ts';
import { useMinutes } from '../use-minutes.ts';
import { useOthers } from '../use-others.ts';
import { isLive } from '../who.ts';
import { SharedRound } from './shared-round.tsx';
import { SharedVotes } from './shared-votes.tsx';

const useStyles = makeStyles({
  // What is above and below stays; what is between scrolls.
  stage: {
    position: 'fixed',
    inset: 0,
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground3 },
  main: {
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

interface Props {
  readonly meeting: string;
  readonly meetings: readonly HeldSummary[];
  /** Its agenda, where it is known. */
  readonly running: Running | null;
  /** Another meeting of the council has changed, or this one has begun or ended. */
  readonly onOther: () => void;
}

/** The meeting's stage: where the meeting stands, the same for everybody; below it the buttons of whoever leads. */
export function StagePage({ meeting, meetings, running, onOther }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const { agenda, changes, connection, again } = useLive(api, meeting, running, onOther);
  useOthers(agenda, meetings, onOther);
  return (
    <div className={styles.stage}>
      <div>
        <ConnectionBar connection={connection} onAgain={again} />
      </div>
      {agenda === null ? (
        connection === 'connecting' && <Loading onAgain={again} />
      ) : (
        <>
          <StageHead agenda={agenda} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it with the arrow keys */}
          <main className={styles.main} aria-label={texts.pageAgenda} tabIndex={0}>
            <Shared agenda={agenda} changes={changes} />
          </main>
          <footer className={styles.bar}>
            {agenda.you.leads ? <LeadButtons agenda={agenda} /> : <OwnPart agenda={agenda} />}
            <Text size={200} className={styles.quiet}>
              {texts.stageSame}
            </Text>
          </footer>
          <Spoken agenda={agenda} />
        </>
      )}
    </div>
  );
}

function StageHead({ agenda: { council, number, status, documentTitle } }: { readonly agenda: AgendaFor }) {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>
        <Subtitle2>{texts.meetingNumber({ number })}</Subtitle2>
      </h1>
      <Badge appearance="outline" color="informative">
        {statusText(status, documentTitle, texts)}
      </Badge>
      <Text size={200} className={styles.quiet}>
        {council}
      </Text>
    </header>
  );
}

/** What is shown to all: nothing in it is one person's own. */
function Shared({ agenda, changes }: { readonly agenda: AgendaFor; readonly changes: number }) {
  const { texts } = useHouse();
  const { value: minutes } = useMinutes(agenda.meeting, changes);
  const item = minutes?.items.find(({ number }) => number === agenda.current);
  const isAhead = agenda.status === 'planned';
  return (
    <>
      {isLive(agenda) && <CurrentItem agenda={agenda} onRound={null} />}
      {!isLive(agenda) && <Text>{isAhead ? texts.tabNotStarted : texts.stageOver}</Text>}
      {agenda.round !== null && <SharedRound round={agenda.round} />}
      <SharedVotes votes={agenda.votes} />
      {item !== undefined && <RecordedLines item={item} />}
      <Section title={texts.tabItems}>
        <ItemList agenda={agenda} />
      </Section>
    </>
  );
}
