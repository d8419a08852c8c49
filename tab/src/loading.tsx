import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useHouse } from './house.ts';

const useStyles = makeStyles({
  loading: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'center',
    padding: tokens.spacingHorizontalM,
    textAlign: 'center',
  },
});

/** A sign alone says nothing to who has waited for so long. */
const LATE_MS = 2_000;

interface Props {
  /** Asks once more; left out where that happens by itself. */
  readonly onAgain?: () => void;
}

/** Something is on its way. When it takes long, that is said, with what to do. */
export function Loading({ onAgain }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.loading}>
      <Spinner label={texts.tabLoading} />
      {late && <Text role="status">{texts.tabSlow}</Text>}
      {late && <Button onClick={onAgain ?? (() => location.reload())}>{texts.buttonRetry}</Button>}
    </div>
  );
}
