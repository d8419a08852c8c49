import { Badge, makeStyles, Spinner, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { minutesBlocks } from '../../src/documents/minutes-blocks.ts';
import { statusText } from '../../src/texts/status-text.ts';
import type { MinutesView } from '../../src/views/views.ts';
import { Downloads } from './downloads.tsx';
import { useHouse } from './house.ts';
import { PrintedBlock } from './printed-block.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Before its end a meeting has no state of its minutes but that they are a draft. */
const isRunning = ({ status }: MinutesView): boolean => status === 'planned' || status === 'open' || status === 'paused';

/** The minutes as they will be printed, growing while the meeting goes on. */
export function MinutesPage({ meeting, minutes }: { readonly meeting: string; readonly minutes: MinutesView | null }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const [sources, setSources] = useState(false);
  if (minutes === null) return <Spinner label={texts.tabLoading} />;
  const approved = minutes.status === 'approved' || minutes.status === 'archived';
  const { language, blocks } = minutesBlocks(minutes);
  return (
    <>
      <div className={styles.bar}>
        <Badge appearance="outline" color={approved ? 'success' : 'warning'} size="large">
          {isRunning(minutes) ? texts.stateDraft : statusText(minutes.status, minutes.documentTitle, texts)}
        </Badge>
        {!approved && <Text size={200}>{texts.tabDraftNote}</Text>}
      </div>
      <Downloads meeting={meeting} number={minutes.number} />
      <Switch checked={sources} label={texts.tabSources} onChange={(_, { checked }) => setSources(checked)} />
      <article className="paper" lang={language} aria-label={texts.a11yMinutes}>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place on the paper
          <PrintedBlock key={index} block={block} sources={sources} />
        ))}
      </article>
    </>
  );
}
