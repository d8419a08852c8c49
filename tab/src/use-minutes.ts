import { useEffect, useState } from 'react';
import type { MinutesView } from '../../src/views/views.ts';
import { useHouse } from './house.ts';

/** The minutes of a meeting, fetched anew whenever something of it has changed. Null until they have come. */
export function useMinutes(meeting: string, changes: number): MinutesView | null {
  const { api } = useHouse();
  const [minutes, setMinutes] = useState<MinutesView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is what makes the fetched one old
  useEffect(() => {
    let wanted = true;
    api.minutes(meeting).then(
      (fetched) => {
        if (wanted) setMinutes(fetched);
      },
      // Without a connection the one that is shown stays; the page says that it may be old.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [api, meeting, changes]);
  return minutes;
}
