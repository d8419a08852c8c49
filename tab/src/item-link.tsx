import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useHouse } from './house.ts';

const useStyles = makeStyles({ place: { marginInlineEnd: tokens.spacingHorizontalXS, minHeight: '24px' } });

/** Brings an item of the printed minutes into view, for eyes and for screen readers. */
export function showItem(number: number): void {
  const row = document.getElementById(`item-${number}`);
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}

/** The way to an item of the minutes on this page; nothing for what is about no item. */
export function ItemLink({ item }: { readonly item: number | null }) {
  const { texts } = useHouse();
  const styles = useStyles();
  if (item === null) return null;
  return (
    <Link as="button" className={styles.place} aria-label={texts.checkShow({ number: item })} onClick={() => showItem(item)}>
      {texts.checkPlace({ number: item })}
    </Link>
  );
}
