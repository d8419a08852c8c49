import { useCallback } from 'react';
import type { LineVersion } from '../../../src/views/line-history.ts';
import { useHouse } from '../house.ts';
import { type Followed, useFollowed } from '../use-followed.ts';

/** All that a line has said, its first words first, as it is now. */
export function useLine(meeting: string, line: string, changes: number): Followed<readonly LineVersion[]> {
  const { api } = useHouse();
  return useFollowed(
    useCallback(() => api.lineVersions(meeting, line), [api, meeting, line]),
    changes,
  );
}
