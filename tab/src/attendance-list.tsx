import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { joinNames } from '../../src/texts/grammar/join-names.ts';
import { useHouse } from './house.ts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  names: { margin: 0 },
});

/** Who is here, who is not, and who comes for an item. */
export function AttendanceList({ agenda }: { readonly agenda: AgendaFor }) {
  const { texts, language } = useHouse();
  const styles = useStyles();
  const { present, remote, apologies, guests } = agenda;
  const here = present.map((name) => (remote.includes(name) ? `${name} (${texts.labelRemote})` : name));
  const rows = [
    { term: texts.labelPresent, names: here },
    { term: texts.labelApology, names: apologies },
    { term: texts.labelGuest, names: guests.map(({ name, items }) => `${name} (${items.join(', ')})`) },
  ].filter(({ names }) => names.length > 0);
  if (rows.length === 0) return <Text>{texts.attendanceNone}</Text>;
  return (
    <dl className={styles.list}>
      {rows.map(({ term, names }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={`${styles.names} written`}>{joinNames(names, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
