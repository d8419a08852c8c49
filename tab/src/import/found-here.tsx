import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settled } from '../../../src/import/series/settle-names.ts';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { useAct } from '../use-act.ts';
import type { DeskFile } from './desk.ts';

interface Props {
  readonly chat: string;
  readonly files: readonly DeskFile[];
  readonly settled: readonly Settled[];
}

/** Founds the council that was proposed. The tab hears of it as everybody in the chat does, and shows it then. */
export function FoundHere({ chat, files, settled }: Props) {
  const { api, texts } = useHouse();
  const acting = useAct();
  // Pressed again because no answer came, it is the same wish.
  const [wish] = useState(() => crypto.randomUUID());
  const read = files.flatMap((file) => {
    if (file.status !== 'read') return [];
    const meetings = file.meetings.map(({ nth, minutes }) => ({ nth, minutes }));
    return [{ file: file.file, original: file.original, meetings }];
  });
  const isReading = files.some(({ status }) => status === 'waiting' || status === 'reading');
  return (
    <>
      <RefusalBar acting={acting} />
      <Button
        appearance="primary"
        disabledFocusable={acting.busy || isReading}
        onClick={() => void acting.act(() => api.foundCouncil(wish, chat, read, settled))}
      >
        {texts.foundCouncil}
      </Button>
    </>
  );
}
