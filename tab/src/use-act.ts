import { useCallback, useState } from 'react';
import { Refused } from './api.ts';
import { Nobody } from './host.ts';
import { useHouse } from './house.ts';

/** Something that is asked of the server: whether it is under way, and what it answered instead of doing it. */
export interface Acting {
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly act: (what: () => Promise<void>) => Promise<void>;
  readonly forget: () => void;
}

/** Asks one thing at a time and keeps the refusal, in the server's words, until the next. */
export function useAct(): Acting {
  const { texts } = useHouse();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = useCallback(
    async (what: () => Promise<void>): Promise<void> => {
      setBusy(true);
      setRefusal(null);
      try {
        await what();
      } catch (error) {
        if (error instanceof Nobody) setRefusal(texts.errorNoIdentity);
        else setRefusal(error instanceof Refused && error.message !== '' ? error.message : texts.connectionLost);
      } finally {
        setBusy(false);
      }
    },
    [texts],
  );
  const forget = useCallback(() => setRefusal(null), []);
  return { busy, refusal, act, forget };
}
