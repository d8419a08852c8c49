import { Badge, Button, MessageBar, MessageBarBody, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import { seriesOfImported } from '../../../src/core/imported.ts';
import { statusText } from '../../../src/texts/status-text.ts';
import { Downloads } from '../downloads.tsx';
import { FailedBar } from '../failed-bar.tsx';
import { useHouse } from '../house.ts';
import { showItem } from '../item-link.tsx';
import { Loading } from '../loading.tsx';
import { useFetched } from '../use-fetched.ts';
import { ImportedMinutesView } from './imported-minutes.tsx';
import { Paper } from './paper.tsx';
import { ThroughYearsContext } from './through-years.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: 'inherit' },
});

interface Props {
  readonly meeting: string;
  /** The item to begin at. */
  readonly item: number | null;
  readonly leads: boolean;
  readonly onMeeting: (meeting: string) => void;
  readonly onThroughYears: ((item: number) => void) | null;
}

/** The minutes of a meeting out of the archive, to be read; what was imported has its original beside it. */
export function OldMinutes({ meeting, item, leads, onMeeting, onThroughYears }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const { fetched, again } = useFetched(useCallback(() => api.minutes(meeting), [api, meeting]));
  const [original, setOriginal] = useState(false);
  const [mended, setMended] = useState(false);
  const isThere = fetched.status === 'fetched';
  useEffect(() => {
    if (isThere && item !== null) showItem(item);
  }, [isThere, item]);
  if (fetched.status === 'fetching') return <Loading onAgain={again} />;
  if (fetched.status === 'failed') return <FailedBar said={fetched.said} onAgain={again} />;
  const minutes = fetched.value;
  const imported = seriesOfImported(meeting) !== null;
  const named = [minutes.date, minutes.number === null ? null : texts.meetingNumber({ number: minutes.number })];
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Subtitle2>{named.filter((one) => one !== null).join(', ') || minutes.documentTitle}</Subtitle2>
        </h2>
        <Badge appearance="outline" color="informative">
          {imported ? texts.archiveImported : statusText(minutes.status, minutes.documentTitle, texts)}
        </Badge>
        {imported ? (
          <Button size="small" icon={<DocumentTextRegular />} aria-expanded={original} onClick={() => setOriginal(!original)}>
            {original ? texts.archiveOriginalHide : texts.archiveOriginal}
          </Button>
        ) : (
          <Button size="small" onClick={() => onMeeting(meeting)}>
            {texts.archiveOpen}
          </Button>
        )}
      </div>
      <Downloads meeting={meeting} />
      <div role="status">
        {mended && (
          <MessageBar intent="success">
            <MessageBarBody>{texts.archiveMended}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <ThroughYearsContext value={onThroughYears}>
        {original ? (
          <ImportedMinutesView
            meeting={meeting}
            minutes={minutes}
            leads={leads}
            onMended={() => {
              setMended(true);
              again();
            }}
          />
        ) : (
          <Paper minutes={minutes} />
        )}
      </ThroughYearsContext>
    </>
  );
}
