import { Button } from '@fluentui/react-components';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { useAct } from '../use-act.ts';
import type { Desk, DeskFile } from './desk.ts';

interface Props {
  readonly desk: Desk;
  readonly files: readonly DeskFile[];
  readonly series: string;
}

/** Stores everything that has been read, one after the other; what is refused stays on the desk. */
export function StoreAll({ desk, files, series }: Props) {
  const { api, texts } = useHouse();
  const acting = useAct();
  const left = files.flatMap((file) =>
    file.status === 'read' ? file.meetings.filter(({ stored }) => stored === null).map((meeting) => ({ file, meeting })) : [],
  );
  const store = (): void => {
    void acting.act(async () => {
      for (const { file, meeting } of left) {
        const { nth, minutes } = meeting;
        const id = await api.storeOld({ series, file: file.file, nth, original: file.original, minutes });
        desk.change(file.id, nth, (one) => ({ ...one, stored: id }));
      }
    });
  };
  return (
    <>
      <RefusalBar acting={acting} />
      {left.length > 1 && (
        <div>
          <Button disabledFocusable={acting.busy} onClick={store}>
            {texts.importStoreAll({ n: left.length })}
          </Button>
        </div>
      )}
    </>
  );
}
