import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Name } from '../../../src/core/origin.ts';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { useAct } from '../use-act.ts';

const useStyles = makeStyles({ box: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' } });

interface Props {
  readonly meeting: string;
  readonly asked: MinutesView['unlockAsked'];
  readonly you: Name;
  readonly may: boolean;
  readonly onDone: () => void;
}

/** Unlocking approved minutes: one asks for it, another confirms. */
export function Unlock({ meeting, asked, you, may, onDone }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const unlock = (): void => {
    void acting.act(async () => {
      await api.press(meeting, { type: 'unlockMinutes' });
      onDone();
    });
  };
  const said = {
    none: texts.lifeUnlockHint,
    mine: texts.lifeUnlockOwn,
    theirs: (may ? texts.lifeUnlockAsked : texts.lifeUnlockWaits)({ name: asked?.by ?? '' }),
  }[asked === undefined ? 'none' : asked.by === you ? 'mine' : 'theirs'];
  if (!may && asked === undefined) return null;
  return (
    <div className={styles.box}>
      <Text>{said}</Text>
      <RefusalBar acting={acting} />
      {may && (
        <Button appearance={asked === undefined ? 'secondary' : 'primary'} disabledFocusable={acting.busy} onClick={unlock}>
          {asked === undefined ? texts.lifeUnlock : texts.lifeUnlockConfirm}
        </Button>
      )}
    </div>
  );
}
