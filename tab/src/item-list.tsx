import { Badge, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, CalendarArrowRightRegular, CheckmarkRegular, CircleRegular } from '@fluentui/react-icons';
import type { ItemStatus } from '../../src/core/vocabulary.ts';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { useHouse } from './house.ts';

const ICONS = {
  proposed: <CircleRegular />,
  rejected: <CircleRegular />,
  withdrawn: <CircleRegular />,
  waiting: <CircleRegular />,
  current: <ArrowRightRegular />,
  done: <CheckmarkRegular />,
  postponed: <CalendarArrowRightRegular />,
} satisfies Record<ItemStatus, unknown>;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(1.2em, auto) 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  current: { backgroundColor: tokens.colorNeutralBackground3, boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}` },
  icon: { display: 'inline-flex', alignSelf: 'start', paddingTop: '3px' },
  number: { textAlign: 'right' },
  quiet: { color: tokens.colorNeutralForeground3 },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, gridColumn: 3 },
});

/** All items in order, each with its state in words as well as in a sign. */
export function ItemList({ agenda }: { readonly agenda: AgendaFor }) {
  const { texts } = useHouse();
  const styles = useStyles();
  if (agenda.items.length === 0) return <Text>{texts.agendaEmpty}</Text>;
  return (
    <ol className={styles.list} aria-label={texts.a11yAgendaList}>
      {agenda.items.map(({ id, number, title, status, responsible, minutes, round, continues }) => {
        const up = status === 'current';
        const facts = [responsible, minutes === null ? null : texts.itemMinutes({ minutes })].filter((fact) => fact !== null);
        return (
          <li key={id} className={mergeClasses(styles.item, up && styles.current)} aria-current={up ? 'step' : undefined}>
            <span className={styles.icon} aria-hidden>
              {ICONS[status]}
            </span>
            <Text className={styles.number}>{number}</Text>
            <Text className="written" weight={up ? 'semibold' : 'regular'}>
              {title}
            </Text>
            <div className={styles.facts}>
              <Caption1 className={mergeClasses(styles.quiet, 'written')}>{facts.join(' · ')}</Caption1>
              {status !== 'waiting' && <Caption1>{texts.itemStatus[status]}</Caption1>}
              {continues && <Caption1>{texts.itemContinues}</Caption1>}
              {round && status === 'waiting' && (
                <Badge appearance="outline" size="small" color="informative">
                  {texts.itemTakesRound}
                </Badge>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
