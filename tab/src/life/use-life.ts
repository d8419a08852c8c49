import { useCallback } from 'react';
import type { Life } from '../../../src/server/routes/life.ts';
import { useHouse } from '../house.ts';
import { type Followed, useFollowed } from '../use-followed.ts';

/** The steps of a meeting's minutes, and what of them is mine to go on with, as they are now. */
export function useLife(meeting: string, changes: number): Followed<Life> {
  const { api } = useHouse();
  return useFollowed(
    useCallback(() => api.life(meeting), [api, meeting]),
    changes,
  );
}
