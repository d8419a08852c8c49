import { useCallback, useEffect, useState } from 'react';
import { useHouse } from './house.ts';
import { saidBy } from './said-by.ts';

/** Something of the server's. `said`: why it is not here, in words for people. */
export type Fetched<T> =
  | { readonly status: 'fetching' }
  | { readonly status: 'fetched'; readonly value: T }
  | { readonly status: 'failed'; readonly said: string };

/**
 * Fetches once, and again when asked to; what is shown meanwhile stays.
 * @param fetch the same function as long as it is about the same thing
 */
export function useFetched<T>(fetch: () => Promise<T>): { readonly fetched: Fetched<T>; readonly again: () => void } {
  const { texts } = useHouse();
  const [fetched, setFetched] = useState<Fetched<T>>({ status: 'fetching' });
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking once more is what makes the fetched one old
  useEffect(() => {
    let wanted = true;
    fetch().then(
      (value) => wanted && setFetched({ status: 'fetched', value }),
      (error: unknown) => wanted && setFetched({ status: 'failed', said: saidBy(error, texts) }),
    );
    return () => {
      wanted = false;
    };
  }, [fetch, asked, texts]);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  return { fetched, again };
}
