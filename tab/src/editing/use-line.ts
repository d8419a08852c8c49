import { useCallback, useEffect, useState } from 'react';
import type { LineVersion } from '../../../src/views/line-history.ts';
import { useHouse } from '../house.ts';

interface Line {
  /** The first words first; null until they have come. */
  readonly versions: readonly LineVersion[] | null;
  readonly again: () => void;
}

/** All that a line has said, fetched anew whenever something of the meeting has changed, or when asked. */
export function useLine(meeting: string, line: string, changes: number): Line {
  const { api } = useHouse();
  const [versions, setVersions] = useState<Line['versions']>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change, or asking, is what makes the fetched ones old
  useEffect(() => {
    let wanted = true;
    api.lineVersions(meeting, line).then(
      (fetched) => {
        if (wanted) setVersions(fetched);
      },
      // Without a connection those that are shown stay; the page says that they may be old.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [api, meeting, line, changes, asked]);
  return { versions, again: useCallback(() => setAsked((times) => times + 1), []) };
}
