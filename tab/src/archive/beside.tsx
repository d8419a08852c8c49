import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHouse } from '../house.ts';

/** What can be looked at of old minutes; the original also beside the others, where there is room. */
export type Side = 'reading' | 'mend' | 'original';

/** Whether there is room for both, as `.beside` in tab.css has it. */
export function standBeside(): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (document.querySelector('.beside')?.clientWidth ?? document.querySelector('main')?.clientWidth ?? 0) >= 44 * rem;
}

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  side: { minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly reading: ReactNode;
  /** Null for who may only read. */
  readonly mend: ReactNode | null;
  readonly original: ReactNode;
}

/** A reading, or the form that mends it, beside the text that it was read out of; one after the other where it is narrow. */
export function Beside({ side, onSide, reading, mend, original }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const sides: readonly Side[] = mend === null ? ['reading', 'original'] : ['reading', 'mend', 'original'];
  const names = { reading: texts.archiveReading, mend: texts.archiveMend, original: texts.archiveOriginalTitle };
  return (
    <div className="beside" data-side={side}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={texts.importBeside}
        selectedValue={side}
        onTabSelect={(_, { value }) => onSide(sides.find((one) => one === value) ?? 'reading')}
      >
        {sides.map((one) => (
          <Tab key={one} value={one} className={`of-${one}`}>
            {names[one]}
          </Tab>
        ))}
      </TabList>
      <div className="sides">
        <div className={`${styles.side} side-reading`}>{side === 'mend' ? mend : reading}</div>
        <div className={`${styles.side} side-original`}>{original}</div>
      </div>
    </div>
  );
}
