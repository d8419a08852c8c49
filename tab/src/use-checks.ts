import { useCallback, useEffect, useState } from 'react';
import type { Check } from '../../src/core/check.ts';
import { useHouse } from './house.ts';

interface Checks {
  /** Null until they have come. */
  readonly checks: readonly Check[] | null;
  readonly again: () => void;
}

/** What is to be checked in the minutes, fetched anew whenever something of the meeting has changed, or when asked. */
export function useChecks(meeting: string, changes: number): Checks {
  const { api } = useHouse();
  const [checks, setChecks] = useState<readonly Check[] | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change, or asking, is what makes the fetched ones old
  useEffect(() => {
    let wanted = true;
    api.checks(meeting).then(
      (fetched) => {
        if (wanted) setChecks(fetched);
      },
      // Without a connection those that are shown stay; the page says that they may be old.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [api, meeting, changes, asked]);
  return { checks, again: useCallback(() => setAsked((times) => times + 1), []) };
}
