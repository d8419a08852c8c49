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
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
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

/** More of them are read in two parts. */
const MANY = 10;

const isLeft = ({ status }: Item): boolean => status === 'waiting' || status === 'current';

type Item = AgendaFor['items'][number];

/** All items in order, each with its state in words as well as in a sign. A long agenda is in two parts: what is left, and what is done with. */
export function ItemList({ agenda: { items } }: { readonly agenda: AgendaFor }) {
  const { texts } = useHouse();
  const styles = useStyles();
  if (items.length === 0) return <Text>{texts.agendaEmpty}</Text>;
  const [left, done] = [items.filter(isLeft), items.filter((item) => !isLeft(item))];
  if (items.length <= MANY || left.length === 0 || done.length === 0) return <Items items={items} label={texts.a11yAgendaList} />;
  return (
    <div className={styles.parts}>
      {[
        { title: texts.itemsLeft, part: left },
        { title: texts.itemsDone, part: done },
      ].map(({ title, part }) => (
        <div key={title}>
          <h3 className={styles.title}>
            {title} ({part.length})
          </h3>
          <Items items={part} label={title} />
        </div>
      ))}
    </div>
  );
}

function Items({ items, label }: { readonly items: readonly Item[]; readonly label: string }) {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={label}>
      {items.map(({ id, number, title, status, responsible, minutes, round, continues }) => {
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
