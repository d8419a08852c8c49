import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Warning } from '../../../src/import/reading.ts';
import { doubtText } from '../../../src/texts/import-text.ts';
import { useHouse } from '../house.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 'inherit' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  link: { minHeight: '24px', textAlign: 'start' },
});

interface Props {
  readonly file: string;
  readonly warnings: readonly Warning[];
  readonly onLine: (line: number) => void;
}

/** What the reader was not sure of, each with the way to its line in the original. */
export function WarningList({ file, warnings, onLine }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  if (warnings.length === 0) return <Text>{texts.importNoWarnings}</Text>;
  return (
    <div>
      <h3 className={styles.title}>
        <Text weight="semibold">{texts.importWarnings}</Text>
      </h3>
      <ul className={styles.list} aria-label={texts.importWarnings}>
        {warnings.map((warning, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be doubtful twice
          <li key={index}>
            <Link as="button" className={styles.link} onClick={() => onLine(warning.line)}>
              <span className="written">{texts.importLine({ line: warning.line, what: doubtText(warning, file, texts) })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
