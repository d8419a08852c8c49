import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useHouse } from './house.ts';
import type { Connection } from './use-live.ts';

/** Says when what is shown may be old, and when it is not any longer. */
export function ConnectionBar({ connection, onAgain }: { readonly connection: Connection; readonly onAgain: () => void }) {
  const { texts } = useHouse();
  switch (connection) {
    case 'connecting':
    case 'connected':
      return null;
    case 'lost':
      return (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{texts.connectionLost}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onAgain}>{texts.buttonRetry}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'refused':
      return (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{texts.errorNoAccess}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onAgain}>{texts.buttonRetry}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'back':
      return (
        <MessageBar intent="success" politeness="polite">
          <MessageBarBody>{texts.connectionBack}</MessageBarBody>
        </MessageBar>
      );
  }
}
