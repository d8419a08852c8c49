import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import type { MinutesItem } from '../../src/views/minutes.ts';
import { shortened } from './editing/editing.ts';
import { useHouse } from './house.ts';
import { latestOf } from './latest-of.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, '&:empty': { display: 'none' } },
});

interface Props {
  readonly agenda: AgendaFor;
  readonly item: MinutesItem;
}

/** Takes back what I wrote last on an item, and puts it back again: the line itself, whatever has been written since. */
export function UndoLine({ agenda: { meeting, you }, item }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [struck, setStruck] = useState<string | null>(null);
  const latest = latestOf(item, you.name);
  const press = (type: 'withdrawLine' | 'restoreLine', line: string): void => {
    void acting.act(async () => {
      await api.press(meeting, { type, line });
      setStruck(type === 'withdrawLine' ? line : null);
    });
  };
  return (
    <>
      <RefusalBar acting={acting} />
      <div className={styles.row}>
        {latest !== null && (
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            disabledFocusable={acting.busy}
            aria-label={`${texts.buttonUndo}: ${shortened(latest.text)}`}
            onClick={() => press('withdrawLine', latest.line)}
          >
            {texts.buttonUndo}
          </Button>
        )}
        {struck !== null && (
          <>
            <Text role="status">{texts.tabUndone}</Text>
            <Button size="small" disabledFocusable={acting.busy} onClick={() => press('restoreLine', struck)}>
              {texts.buttonRestore}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
