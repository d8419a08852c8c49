import { useCallback, useId, useState } from 'react';
import { Refused } from './asking.ts';
import { Nobody } from './host.ts';
import { useHouse } from './house.ts';
import { saidBy } from './said-by.ts';

/** Something that is asked of the server: whether it is under way, and what it answered instead of doing it. */
export interface Acting {
  readonly busy: boolean;
  readonly refusal: string | null;
  /** The id of the element that says the refusal. */
  readonly id: string;
  /** For the field that was sent: that it is wrong where it is, and what says why. */
  readonly input: { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string };
  readonly act: (what: () => Promise<void>) => Promise<void>;
  readonly forget: () => void;
}

/** RFC 9110, 15.5.21: what was sent is understood and can't be done as it is. */
const WRONG_INPUT = 422;

/** Asks one thing at a time and keeps the refusal, in the server's words, until the next. */
export function useAct(): Acting {
  const { texts } = useHouse();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const act = useCallback(
    async (what: () => Promise<void>): Promise<void> => {
      setBusy(true);
      setRefusal(null);
      try {
        await what();
      } catch (error) {
        setWrong(error instanceof Refused && error.status === WRONG_INPUT);
        setRefusal(error instanceof Nobody ? texts.errorNoIdentity : saidBy(error, texts));
      } finally {
        setBusy(false);
      }
    },
    [texts],
  );
  const forget = useCallback(() => setRefusal(null), []);
  const input = refusal === null ? {} : { 'aria-describedby': id, ...(wrong && { 'aria-invalid': true as const }) };
  return { busy, refusal, id, input, act, forget };
}
