import { Badge, makeStyles, Spinner, Switch, Text, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { isOver } from '../../src/core/review.ts';
import { minutesBlocks } from '../../src/documents/minutes-blocks.ts';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { statusText } from '../../src/texts/status-text.ts';
import type { MinutesView } from '../../src/views/views.ts';
import { Downloads } from './downloads.tsx';
import { type Editing, EditingContext, editableLines } from './editing/editing.ts';
import { LeftOvers } from './editing/left-overs.tsx';
import { useHouse } from './house.ts';
import { LifeOfMinutes } from './life/life-of-minutes.tsx';
import type { OnMeeting } from './life/meeting-link.tsx';
import { PrintedBlock } from './printed-block.tsx';
import { isApproved } from './who.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly agenda: AgendaFor;
  readonly minutes: MinutesView | null;
  readonly changes: number;
  readonly onMeeting: (meeting: string) => void;
}

/** The minutes as they will be printed, growing while the meeting goes on, and their life after it. */
export function MinutesPage({ agenda, minutes, changes, onMeeting }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const [sources, setSources] = useState(false);
  const editing = useEditing(agenda, minutes, changes);
  if (minutes === null) return <Spinner label={texts.tabLoading} />;
  const { meeting, you } = agenda;
  const approved = isApproved(minutes);
  const others: OnMeeting = you.guest ? null : onMeeting;
  const { language, blocks } = minutesBlocks(minutes);
  return (
    <>
      <div className={styles.bar}>
        <Badge
          appearance="outline"
          color={approved ? 'success' : 'warning'}
          size="large"
          {...(approved && { icon: <LockClosedRegular /> })}
        >
          {isOver(minutes.status) ? statusText(minutes.status, minutes.documentTitle, texts) : texts.stateDraft}
        </Badge>
        {!approved && <Text size={200}>{texts.tabDraftNote}</Text>}
      </div>
      {!you.guest && (isOver(minutes.status) || minutes.rectified !== undefined) && (
        <LifeOfMinutes agenda={agenda} minutes={minutes} changes={changes} onMeeting={others} />
      )}
      <Downloads meeting={meeting} />
      <Switch checked={sources} label={texts.tabSources} onChange={(_, { checked }) => setSources(checked)} />
      <LeftOvers meeting={meeting} editing={editing} locked={approved} />
      <EditingContext value={editing}>
        <article className="paper" lang={language} aria-label={texts.a11yMinutes}>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place on the paper
            <PrintedBlock key={index} block={block} sources={sources} />
          ))}
        </article>
      </EditingContext>
    </>
  );
}

/** Who leads rewords the draft once the meeting is over, until it is approved. */
function useEditing({ meeting, you }: AgendaFor, minutes: MinutesView | null, changes: number): Editing | null {
  return useMemo(() => {
    if (minutes === null || !you.leads || !isOver(minutes.status) || isApproved(minutes)) return null;
    return { meeting, changes, lines: editableLines(minutes) };
  }, [meeting, you.leads, minutes, changes]);
}
