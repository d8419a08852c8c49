import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type ReactNode, useCallback, useRef } from 'react';
import type { ImportedItem, ImportedMinutes } from '../../../src/import/reading.ts';
import { useHouse } from '../house.ts';
import { HeadFields, NextFields } from './head-fields.tsx';
import { ItemFields } from './item-fields.tsx';
import { PeopleFields } from './people-fields.tsx';

/** What is mended, seen from the reading as it stands by then. */
export type Mend = (change: (before: ImportedMinutes) => ImportedMinutes) => void;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  parts: { width: '100%' },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

const NEW_ITEM: ImportedItem = {
  ...{ number: null, title: '', responsible: null, paragraphs: [], rounds: [], motions: [] },
  ...{ decisions: [], actions: [], postponed: null, continues: false },
};

/** A reading in fields, part by part: each opens where there is something to mend. */
export function MendForm({ minutes, onChange }: { readonly minutes: ImportedMinutes; readonly onChange: Mend }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const latest = useRef(onChange);
  latest.current = onChange;
  const mend: Mend = useCallback((change) => latest.current(change), []);
  const mendItem = useCallback(
    (index: number, change: ((item: ImportedItem) => ImportedItem) | null): void =>
      mend((before) => {
        const item = before.items[index];
        if (item === undefined) return before;
        return { ...before, items: change === null ? before.items.toSpliced(index, 1) : before.items.with(index, change(item)) };
      }),
    [mend],
  );
  return (
    <form className={styles.form} aria-label={texts.mendForm} onSubmit={(event) => event.preventDefault()}>
      <Accordion className={styles.parts} multiple collapsible defaultOpenItems={['head']}>
        <Part name="head" title={texts.mendHead}>
          <HeadFields minutes={minutes} mend={mend} />
        </Part>
        <Part name="people" title={`${texts.mendPresent} (${minutes.present.length + minutes.guests.length})`}>
          <PeopleFields minutes={minutes} mend={mend} />
        </Part>
        {minutes.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place
          <Part key={index} name={`item-${index}`} title={texts.mendItem({ number: item.number ?? index + 1, title: item.title })}>
            <ItemFields item={item} index={index} mend={mendItem} />
          </Part>
        ))}
        <Part name="next" title={texts.mendNextMeeting}>
          <NextFields minutes={minutes} mend={mend} />
        </Part>
      </Accordion>
      <Button
        size="small"
        icon={<AddRegular />}
        onClick={() => mend((before) => ({ ...before, items: [...before.items, { ...NEW_ITEM, number: nextNumber(before.items) }] }))}
      >
        {texts.mendAddItem}
      </Button>
    </form>
  );
}

const nextNumber = (items: readonly ImportedItem[]): number => Math.max(0, items.length, ...items.map(({ number }) => number ?? 0)) + 1;

function Part({ name, title, children }: { readonly name: string; readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3" size="small">
        <span className="written">{title}</span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
