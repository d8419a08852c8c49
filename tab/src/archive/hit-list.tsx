import { Badge, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Hit } from '../../../src/search/question.ts';
import { useHouse } from '../house.ts';
import { Marked } from './marked.tsx';

const useStyles = makeStyles({
  link: { minHeight: '24px', textAlign: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly label: string;
  readonly hits: readonly Hit[];
  /** The names of the councils, by id, where there are several. */
  readonly councils: ReadonlyMap<string, string>;
  /** Say of each what it is: not where all are the same. */
  readonly kinds: boolean;
  readonly onHit: (hit: Hit) => void;
}

/** What was found, each in its sentence and with the way to its place in the minutes. */
export function HitList({ label, hits, councils, kinds, onHit }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(hits.length);
  // The page that has come: whoever asked for it goes on reading there, not at the button.
  useEffect(() => {
    const before = shown.current;
    shown.current = hits.length;
    if (before > 0 && hits.length > before) list.current?.children[before]?.querySelector('button')?.focus();
  }, [hits.length]);
  return (
    <ol ref={list} className={styles.list} aria-label={label}>
      {hits.map((hit, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sentences of one item may say the same
        <li key={index}>
          <div className={styles.place}>
            <Link as="button" className={styles.link} onClick={() => onHit(hit)}>
              {texts.searchPlace(hit) || texts.archiveNoDate}
            </Link>
            {kinds && (
              <Badge appearance="outline" color="informative">
                {texts.searchKind[hit.kind]}
              </Badge>
            )}
          </div>
          <Marked sentence={hit.sentence} marks={hit.marks} />
          <Caption1 className={styles.quiet}>
            {[councils.size > 1 ? councils.get(hit.series) : undefined, ...(hit.kind === 'meeting' ? [] : hit.people)]
              .filter((one) => one !== undefined)
              .join(', ')}
          </Caption1>
        </li>
      ))}
    </ol>
  );
}
