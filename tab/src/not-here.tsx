import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useHouse } from './house.ts';

/** A link has led to something that is gone, or not for who followed it. */
export function NotHere() {
  const { texts } = useHouse();
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{texts.tabNotHere}</MessageBarBody>
    </MessageBar>
  );
}
