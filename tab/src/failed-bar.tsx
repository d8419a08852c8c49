import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useHouse } from './house.ts';

/** Why something is not shown, and a way to ask for it once more. */
export function FailedBar({ said, onAgain }: { readonly said: string; readonly onAgain: () => void }) {
  const { texts } = useHouse();
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{said}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onAgain}>{texts.buttonRetry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
