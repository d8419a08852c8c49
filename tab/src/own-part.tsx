import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { useHouse } from './house.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** What the tab gives somebody who does not lead: a guest, or anybody else of the council. */
export function OwnPart({ agenda: { you, items } }: { readonly agenda: AgendaFor }) {
  const { texts } = useHouse();
  const styles = useStyles();
  if (you.leads) return null;
  return (
    <Text size={200} className={styles.quiet}>
      {you.guest ? texts.partGuest({ numbers: items.map(({ number }) => number) }) : texts.partMember}
    </Text>
  );
}
