import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { MyAction } from '../../src/server/routes/my-actions.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { useAct } from './use-act.ts';

/** What has just been ended, by a press of one's own. */
export interface Ended {
  readonly action: MyAction;
  readonly status: 'done' | 'dropped';
}

/** Says what was ended, and opens it again. It takes the focus: the button that was pressed is no more. */
export function EndedAction({ ended: { action, status }, onUndone }: { readonly ended: Ended; readonly onUndone: () => void }) {
  const { api, texts } = useHouse();
  const acting = useAct();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  const { at, number } = action;
  const undo = () =>
    acting.act(async () => {
      await api.press(at, { type: 'followUpAction', number, status: 'open', reason: null });
      onUndone();
    });
  const said = status === 'done' ? texts.actionDone({ number }) : texts.actionDropped({ number, reason: null });
  return (
    <div ref={place}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{said}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={acting.busy} aria-label={`${texts.buttonUndo}: ${said}`} onClick={undo}>
            {texts.buttonUndo}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <RefusalBar acting={acting} />
    </div>
  );
}
