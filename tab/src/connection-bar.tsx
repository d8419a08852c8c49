import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useHouse } from './house.ts';
import type { Connection } from './use-live.ts';

/** Says when what is shown may be old, and when it is not any longer. */
export function ConnectionBar({ connection }: { readonly connection: Connection }) {
  const { texts } = useHouse();
  switch (connection) {
    case 'connecting':
    case 'connected':
      return null;
    case 'lost':
      return (
        <MessageBar intent="warning" politeness="assertive">
          <MessageBarBody>{texts.connectionLost}</MessageBarBody>
        </MessageBar>
      );
    case 'refused':
      return (
        <MessageBar intent="warning" politeness="assertive">
          <MessageBarBody>{texts.errorNoAccess}</MessageBarBody>
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
