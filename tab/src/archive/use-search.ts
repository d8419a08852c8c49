import { useCallback, useEffect, useState } from 'react';
import type { Found, Hit } from '../../../src/search/question.ts';
import { useHouse } from '../house.ts';
import { type Acting, useAct } from '../use-act.ts';
import { type Fetched, useFetched } from '../use-fetched.ts';
import { type Look, parametersOf } from './look.ts';

/** What is found, page by page. */
export interface Searched {
  readonly first: Fetched<Found>;
  readonly hits: readonly Hit[];
  /** There is more than what is shown. */
  readonly next: number | null;
  readonly more: Acting;
  readonly showMore: () => void;
  readonly again: () => void;
}

const NONE: readonly Found[] = [];

/** Searches as soon as something else is looked for. Whoever shows it has one for each thing that is looked for. */
export function useSearch(look: Look): Searched {
  const { api } = useHouse();
  const { fetched: first, again } = useFetched(useCallback(() => api.search(parametersOf(look)), [api, look]));
  const [later, setLater] = useState(NONE);
  const more = useAct();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of another search the later pages are others
  useEffect(() => setLater(NONE), [first]);
  const pages = first.status === 'fetched' ? [first.value, ...later] : NONE;
  const next = pages.at(-1)?.next ?? null;
  const showMore = (): void => {
    void more.act(async () => {
      const page = await api.search({ ...parametersOf(look), after: String(next) });
      setLater((before) => [...before, page]);
    });
  };
  return { first, hits: pages.flatMap(({ hits }) => hits), next, more, showMore, again };
}
