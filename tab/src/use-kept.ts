import { useCallback, useState } from 'react';

/** What people have typed and not sent, by what it is for: it outlives the page it was typed on, a refusal and a lost connection. */
const kept = new Map<string, unknown>();

/** The names of what is kept for a meeting. */
export const keptFor = (meeting: string): readonly string[] => [...kept.keys()].filter((key) => key.startsWith(`${meeting}/`));

/**
 * State that stays when its page is left. One component at a time holds it.
 * @param key begins with the id of the meeting and a slash
 * @returns what is kept, null for nothing, and the way to change it; null forgets it
 */
export function useKept<T>(key: string): readonly [T | null, (value: T | null) => void] {
  const [value, setValue] = useState<T | null>(() => (kept.get(key) as T | undefined) ?? null);
  const keep = useCallback(
    (next: T | null): void => {
      if (next === null) kept.delete(key);
      else kept.set(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, keep];
}
