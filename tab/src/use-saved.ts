import { useState } from 'react';
import type { SavedFile } from './asking.ts';
import { save } from './save.ts';
import { type Acting, useAct } from './use-act.ts';

/** Fetches files and hands them to the browser, one at a time. */
interface Saving {
  readonly acting: Acting;
  /** The name of the file that was handed over last. */
  readonly saved: string | null;
  /** @param otherwise its name where the server gives none */
  readonly saveFile: (fetchIt: () => Promise<SavedFile>, otherwise: string) => void;
}

/** @returns how to fetch files, and what became of the last one */
export function useSaved(): Saving {
  const acting = useAct();
  const [saved, setSaved] = useState<string | null>(null);
  const saveFile: Saving['saveFile'] = (fetchIt, otherwise) => {
    void acting.act(async () => {
      setSaved(null);
      const { blob, name } = await fetchIt();
      const file = name ?? otherwise;
      save(blob, file);
      setSaved(file);
    });
  };
  return { acting, saved, saveFile };
}
