import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { useAct } from '../use-act.ts';

/** For a verifier who has not answered: the draft is right. */
export function Verify({ meeting, onDone }: { readonly meeting: string; readonly onDone: () => void }) {
  const { api, texts } = useHouse();
  const acting = useAct();
  const verify = (): void => {
    void acting.act(async () => {
      await api.press(meeting, { type: 'verifyMinutes' });
      onDone();
    });
  };
  return (
    <div>
      <RefusalBar acting={acting} />
      <Button appearance="primary" icon={<CheckmarkRegular />} disabledFocusable={acting.busy} onClick={verify}>
        {texts.verificationVerify}
      </Button>
    </div>
  );
}
