import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  part: { width: '100%' },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: 'inherit' },
});

/** Fields that belong together, under their heading. */
export function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>
        <Text weight="semibold">{title}</Text>
      </h4>
      {children}
    </div>
  );
}
