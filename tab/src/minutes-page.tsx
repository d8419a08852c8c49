import { Badge, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import { isOver } from '../../src/core/review.ts';
import { minutesBlocks } from '../../src/documents/minutes-blocks.ts';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { statusText } from '../../src/texts/status-text.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { CheckList } from './check-list.tsx';
import { Downloads } from './downloads.tsx';
import { type Editing, EditingContext, editableLines } from './editing/editing.ts';
import { LeftOvers } from './editing/left-overs.tsx';
import { ExcerptContext, excerptsOf } from './excerpt.tsx';
import { FailedBar } from './failed-bar.tsx';
import { useHouse } from './house.ts';
import { showItem } from './item-link.tsx';
import { LifeOfMinutes } from './life/life-of-minutes.tsx';
import type { OnMeeting } from './life/meeting-link.tsx';
import { Loading } from './loading.tsx';
import { NextMeetingFile } from './next-meeting-file.tsx';
import { NotHere } from './not-here.tsx';
import { PrintedBlock } from './printed-block.tsx';
import { PublicVersion } from './public-version.tsx';
import type { Followed } from './use-followed.ts';
import { isApproved } from './who.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly agenda: AgendaFor;
  readonly followed: Followed<MinutesView>;
  readonly changes: number;
  /** The item that a link leads to. */
  readonly item: number | null;
  readonly onMeeting: (meeting: string) => void;
}

/** The minutes, and before them what whoever leads should look at. */
export function MinutesPage(props: Props) {
  const { agenda, changes } = props;
  return (
    <>
      {agenda.you.leads && !isApproved(agenda) && <CheckList meeting={agenda.meeting} changes={changes} />}
      <Minutes {...props} />
    </>
  );
}

/** The minutes as they will be printed, growing while the meeting goes on, and their life after it. */
function Minutes({ agenda, followed: { value: minutes, failed, again }, changes, item, onMeeting }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const [sources, setSources] = useState(false);
  const editing = useEditing(agenda, minutes, changes);
  const isThere = minutes !== null;
  useEffect(() => {
    if (isThere && item !== null) showItem(item);
  }, [isThere, item]);
  if (minutes === null) return failed === null ? <Loading onAgain={again} /> : <FailedBar said={failed} onAgain={again} />;
  const { meeting, you } = agenda;
  const approved = isApproved(minutes);
  const others: OnMeeting = you.guest ? null : onMeeting;
  const { language, blocks } = minutesBlocks(minutes);
  return (
    <>
      {item !== null && !minutes.items.some(({ number }) => number === item) && <NotHere />}
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
      {minutes.nextMeeting?.date != null && <NextMeetingFile meeting={meeting} />}
      {you.leads && <PublicVersion meeting={meeting} />}
      <Switch checked={sources} label={texts.tabSources} onChange={(_, { checked }) => setSources(checked)} />
      <LeftOvers meeting={meeting} editing={editing} locked={approved} />
      <EditingContext value={editing}>
        <ExcerptContext value={excerptsOf(meeting, minutes)}>
          <article className="paper" lang={language} aria-label={texts.a11yMinutes}>
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place on the paper
              <PrintedBlock key={index} block={block} sources={sources} />
            ))}
          </article>
        </ExcerptContext>
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
