import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Day } from '../../../src/core/origin.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

const useStyles = makeStyles({
  strip: { display: 'inline-flex', gap: '2px', alignItems: 'center' },
  month: { width: '6px', height: '6px', boxSizing: 'border-box', borderRadius: '50%', border: `1px solid ${tokens.colorNeutralStroke1}` },
  met: { backgroundColor: tokens.colorBrandForeground1, border: `1px solid ${tokens.colorBrandForeground1}`, forcedColorAdjust: 'none' },
});

/** A year at a glance: the months that a council met in. What it says stands in the list as well. */
export function YearStrip({ dates }: { readonly dates: readonly (Day | null)[] }) {
  const styles = useStyles();
  const met = new Set(dates.map((date) => Number(date?.slice(5, 7))));
  return (
    <span className={styles.strip} aria-hidden>
      {MONTHS.map((month) => (
        <span key={month} className={mergeClasses(styles.month, met.has(month) && styles.met)} />
      ))}
    </span>
  );
}
