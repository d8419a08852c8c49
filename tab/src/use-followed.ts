import { useCallback, useEffect, useState } from 'react';
import { useHouse } from './house.ts';
import { saidBy } from './said-by.ts';

/** Something of a meeting. */
export interface Followed<T> {
  /** The newest that has come; null until the first. */
  readonly value: T | null;
  /** Why there is none; null where there is one, or where it is on its way. */
  readonly failed: string | null;
  readonly again: () => void;
}

/**
 * Fetches anew whenever something of the meeting has changed, or when asked. What is shown stays until there is a newer
 * one: without a connection the page says that it may be old.
 * @param fetch the same function as long as it is about the same thing
 */
export function useFollowed<T>(fetch: () => Promise<T>, changes: number): Followed<T> {
  const { texts } = useHouse();
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change, or asking, is what makes the fetched one old
  useEffect(() => {
    let wanted = true;
    fetch().then(
      (fetched) => {
        if (!wanted) return;
        setValue(fetched);
        setFailed(null);
      },
      (error: unknown) => wanted && setFailed(saidBy(error, texts)),
    );
    return () => {
      wanted = false;
    };
  }, [fetch, changes, asked, texts]);
  const again = useCallback((): void => {
    setFailed(null);
    setAsked((times) => times + 1);
  }, []);
  return { value, failed: value === null ? failed : null, again };
}
