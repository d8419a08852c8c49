import { useEffect, useState } from 'react';
import type { Life } from '../../../src/server/routes/life.ts';
import { useHouse } from '../house.ts';

/** The steps of a meeting's minutes, fetched anew whenever something of it has changed. Null until they have come. */
export function useLife(meeting: string, changes: number): Life | null {
  const { api } = useHouse();
  const [life, setLife] = useState<Life | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is what makes the fetched one old
  useEffect(() => {
    let wanted = true;
    api.life(meeting).then(
      (fetched) => {
        if (wanted) setLife(fetched);
      },
      // Without a connection the one that is shown stays; the page says that it may be old.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [api, meeting, changes]);
  return life;
}
