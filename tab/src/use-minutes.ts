import { useCallback } from 'react';
import type { MinutesView } from '../../src/views/minutes.ts';
import { useHouse } from './house.ts';
import { type Followed, useFollowed } from './use-followed.ts';

/** The minutes of a meeting, as they are now. */
export function useMinutes(meeting: string, changes: number): Followed<MinutesView> {
  const { api } = useHouse();
  return useFollowed(
    useCallback(() => api.minutes(meeting), [api, meeting]),
    changes,
  );
}
