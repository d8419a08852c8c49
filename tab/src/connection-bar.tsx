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
      return <Broken said={texts.connectionLost} button={texts.buttonRetry} onAgain={onAgain} />;
    case 'refused':
      return <Broken said={texts.errorNoAccess} button={texts.buttonRetry} onAgain={onAgain} />;
    case 'signedOut':
      return <Broken said={texts.connectionSignedOut} button={texts.tabSignIn} onAgain={onAgain} />;
    case 'back':
      return (
        <MessageBar intent="success" politeness="polite">
          <MessageBarBody>{texts.connectionBack}</MessageBarBody>
        </MessageBar>
      );
  }
}

interface BrokenProps {
  readonly said: string;
  readonly button: string;
  readonly onAgain: () => void;
}

function Broken({ said, button, onAgain }: BrokenProps) {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{said}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onAgain}>{button}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
