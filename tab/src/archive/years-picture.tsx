import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { monthName } from '../../../src/texts/grammar/dates.ts';
import type { ItemHistory } from '../../../src/views/item-history.ts';
import { useHouse } from '../house.ts';
import { STANDINGS, type StandingThen, standingThen } from './standing-then.ts';

const useStyles = makeStyles({
  picture: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  years: {
    display: 'grid',
    gridTemplateColumns: 'auto repeat(12, minmax(0, 1.5rem))',
    alignItems: 'center',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
  },
  year: { justifySelf: 'start', paddingInlineEnd: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sign: { width: '10px', height: '10px', boxSizing: 'border-box', flexShrink: 0, forcedColorAdjust: 'none' },
  none: { width: '3px', height: '3px', borderRadius: '50%', backgroundColor: tokens.colorNeutralStroke1 },
  decided: { backgroundColor: tokens.colorBrandForeground1, transform: 'rotate(45deg)' },
  treated: { backgroundColor: tokens.colorNeutralForeground2, borderRadius: '50%' },
  putOff: { border: `2px solid ${tokens.colorNeutralForeground1}`, borderRadius: '50%' },
  ahead: { border: `1px dashed ${tokens.colorNeutralForeground1}` },
});

const MONTHS = Array.from({ length: 12 }, (_, at) => `2000-${String(at + 1).padStart(2, '0')}`);

/** Where a matter stood in each month of its years. What it shows is said in the list under it. */
export function YearsPicture({ history }: { readonly history: readonly ItemHistory[] }) {
  const { texts, language } = useHouse();
  const styles = useStyles();
  const dated = history.flatMap((one) => (one.date === null ? [] : [{ month: one.date.slice(0, 7), standing: standingThen(one) }]));
  const years = dated.map(({ month }) => Number(month.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const names = { decided: texts.archiveDecided, putOff: texts.archivePutOff, treated: texts.archiveTreated, ahead: texts.archiveAhead };
  const inMonth = (year: number, at: number): StandingThen | undefined => {
    const month = `${year}-${String(at + 1).padStart(2, '0')}`;
    return STANDINGS.find((standing) => dated.some((one) => one.month === month && one.standing === standing));
  };
  if (years.length === 0) return null;
  return (
    <div className={styles.picture} aria-hidden>
      <div className={styles.years}>
        <span />
        {MONTHS.map((month) => (
          <Caption1 key={month} className={styles.quiet}>
            {monthName(`${month}-01`, language).charAt(0).toLocaleUpperCase(language)}
          </Caption1>
        ))}
        {Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((year) => [
          <Caption1 key={year} className={styles.year}>
            {year}
          </Caption1>,
          ...MONTHS.map((month, at) => {
            const standing = inMonth(year, at);
            return (
              <span
                key={`${year}${month}`}
                className={standing === undefined ? styles.none : mergeClasses(styles.sign, styles[standing])}
              />
            );
          }),
        ])}
      </div>
      <div className={styles.legend}>
        {STANDINGS.filter((standing) => dated.some((one) => one.standing === standing)).map((standing) => (
          <span key={standing} className={styles.key}>
            <span className={mergeClasses(styles.sign, styles[standing])} />
            <Caption1>{names[standing]}</Caption1>
          </span>
        ))}
      </div>
    </div>
  );
}
