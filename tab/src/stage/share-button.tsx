import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ShareScreenStartRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { Refused } from '../asking.ts';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { useAct } from '../use-act.ts';
import type { Stage } from './to-stage.ts';

const useStyles = makeStyles({
  share: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
});

/** Shows the tab to everybody in the meeting; the button says so. Nothing where the host offers no stage. */
export function ShareButton() {
  const { stage } = useHouse();
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    stage?.offered().then(setOffered, () => setOffered(false));
  }, [stage]);
  return stage !== null && offered ? <Sharing stage={stage} /> : null;
}

function Sharing({ stage }: { readonly stage: Stage }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [shared, setShared] = useState(false);
  const share = async (): Promise<void> => {
    setShared(false);
    await stage.share().catch(() => Promise.reject(new Refused(0, texts.stageNotShared)));
    setShared(true);
  };
  return (
    <div className={styles.share}>
      <RefusalBar acting={acting} />
      <Button icon={<ShareScreenStartRegular />} disabledFocusable={acting.busy} onClick={() => void acting.act(share)}>
        {texts.buttonShare}
      </Button>
      <Text size={200} role="status">
        {shared && texts.stageShared}
      </Text>
    </div>
  );
}
