import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useHouse } from './house.ts';
import type { Acting } from './use-act.ts';

/** What was not done and why, until it is closed or the next thing is asked. */
export function RefusalBar({ acting }: { readonly acting: Acting }) {
  const { texts } = useHouse();
  if (acting.refusal === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody id={acting.id}>{acting.refusal}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.buttonClose} onClick={acting.forget} />
        }
      />
    </MessageBar>
  );
}
