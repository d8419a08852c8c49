import { useCallback } from 'react';
import type { Check } from '../../src/core/check.ts';
import { useHouse } from './house.ts';
import { type Followed, useFollowed } from './use-followed.ts';

/** What is to be checked in the minutes, as they are now. */
export function useChecks(meeting: string, changes: number): Followed<readonly Check[]> {
  const { api } = useHouse();
  return useFollowed(
    useCallback(() => api.checks(meeting), [api, meeting]),
    changes,
  );
}
