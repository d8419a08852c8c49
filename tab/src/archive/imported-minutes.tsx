import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ImportedMinutes } from '../../../src/import/reading.ts';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { FailedBar } from '../failed-bar.tsx';
import { useHouse } from '../house.ts';
import { MendForm } from '../import/mend-form.tsx';
import { Loading } from '../loading.tsx';
import { RefusalBar } from '../refusal-bar.tsx';
import { useAct } from '../use-act.ts';
import { useFetched } from '../use-fetched.ts';
import { useKept } from '../use-kept.ts';
import { Beside, type Side, standBeside } from './beside.tsx';
import { OriginalText } from './original-text.tsx';
import { Paper } from './paper.tsx';

const useStyles = makeStyles({
  // The form is long, and what was mended is to be stored from anywhere in it.
  buttons: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface Props {
  readonly meeting: string;
  readonly minutes: MinutesView;
  readonly leads: boolean;
  readonly onMended: () => void;
}

/** Imported minutes beside the text that they were read out of; who leads mends what was misread. */
export function ImportedMinutesView({ meeting, minutes, leads, onMended }: Props) {
  const { api } = useHouse();
  const { fetched, again } = useFetched(useCallback(() => api.original(meeting), [api, meeting]));
  const [side, setSide] = useState<Side>(() => (standBeside() ? 'reading' : 'original'));
  return (
    <Beside
      side={side}
      onSide={setSide}
      reading={<Paper minutes={minutes} />}
      mend={leads ? <Mending {...{ meeting, minutes }} onMended={onMended} /> : null}
      original={
        fetched.status === 'fetched' ? (
          <OriginalText text={fetched.value} asked={null} />
        ) : fetched.status === 'failed' ? (
          <FailedBar said={fetched.said} onAgain={again} />
        ) : (
          <Loading onAgain={again} />
        )
      }
    />
  );
}

/** What is mended stays as it is typed, until it is stored or given up. */
function Mending({ meeting, minutes, onMended }: Pick<Props, 'meeting' | 'minutes' | 'onMended'>) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [draft, keep] = useKept<ImportedMinutes>(`${meeting}/reading`);
  const store = (mended: ImportedMinutes): void => {
    void acting.act(async () => {
      await api.mend(meeting, { ...mended, digest: null });
      keep(null);
      onMended();
    });
  };
  return (
    <>
      <MendForm minutes={draft ?? minutes} onChange={(change) => keep(change(draft ?? minutes))} />
      <RefusalBar acting={acting} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={draft === null || acting.busy} onClick={() => draft !== null && store(draft)}>
          {texts.buttonSave}
        </Button>
        {draft !== null && (
          <>
            <Button onClick={() => keep(null)}>{texts.buttonCancel}</Button>
            <Text size={200}>{texts.mendChanged}</Text>
          </>
        )}
      </div>
    </>
  );
}
