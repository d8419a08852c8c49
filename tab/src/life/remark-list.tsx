import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { useHouse } from '../house.ts';
import { ItemLink } from '../item-link.tsx';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What has been asked for in the draft and said of it, each with the way to its item. */
export function RemarkList({ remarks }: { readonly remarks: NonNullable<MinutesView['remarks']> }) {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.title}>
        <Text weight="semibold">{texts.lifeRemarks}</Text>
      </h3>
      <ul className={styles.list} aria-label={texts.lifeRemarks}>
        {remarks.map(({ kind, item, text, by, at }) => (
          <li key={`${at}${by}${text}`}>
            <div className={styles.facts}>
              <ItemLink item={item} />
              <Badge appearance="outline" color={kind === 'change' ? 'warning' : 'informative'}>
                {texts.lifeRemarkKind[kind]}
              </Badge>
              <Text size={200} className={styles.quiet}>
                {by} · {texts.lifeAt({ at })}
              </Text>
            </div>
            <Text className="written">{text}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
