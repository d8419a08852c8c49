import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useRef } from 'react';
import { useHouse } from '../house.ts';

const useStyles = makeStyles({
  rows: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    '&:empty': { display: 'none' },
  },
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  fields: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9rem), 1fr))',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 },
  },
});

interface Props<T> {
  readonly label: string;
  readonly all: readonly T[];
  /** What a row is called, where it is taken away. */
  readonly named: (one: T, index: number) => string;
  readonly row: (one: T, index: number) => ReactNode;
  readonly adds: string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
}

/** Rows of fields that can be added to and taken away. The focus goes where one goes on. */
export function Rows<T>({ label, all, named, row, adds, onAdd, onRemove }: Props<T>) {
  const { texts } = useHouse();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLElement | null>(null);
  const added = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for when there is one more
  useEffect(() => {
    if (added.current) list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
    added.current = false;
  }, [all.length]);
  return (
    <div className={styles.rows}>
      <ul ref={list} className={styles.list} aria-label={label}>
        {all.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
          <li key={index} className={styles.row}>
            <div className={styles.fields}>{row(one, index)}</div>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.mendRemove({ what: named(one, index) || texts.mendEmptyLine })}
              onClick={() => {
                onRemove(index);
                add.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        ref={(button: HTMLElement | null) => {
          add.current = button;
        }}
        size="small"
        icon={<AddRegular />}
        onClick={() => {
          added.current = true;
          onAdd();
        }}
      >
        {adds}
      </Button>
    </div>
  );
}
