import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { useAct } from '../use-act.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  until: { width: '100%', maxWidth: '22rem' },
});

interface Props {
  readonly meeting: string;
  readonly minutes: MinutesView;
  readonly onDone: () => void;
}

/** Sends the draft round, once or anew, with a day after which silence is consent. */
export function CirculateForm({ meeting, minutes: { circulated, verifiers }, onDone }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [until, setUntil] = useState('');
  const first = verifiers.length === 0 ? texts.lifeCirculatePlain : texts.lifeCirculate;
  const label = circulated === undefined ? first : texts.lifeCirculateAgain;
  const anew = verifiers.some(({ at }) => at !== null);
  const send = (): void => {
    void acting.act(async () => {
      await api.press(meeting, { type: 'circulateMinutes', until: until === '' ? null : until });
      setUntil('');
      onDone();
    });
  };
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field
        className={styles.until}
        label={texts.lifeUntil}
        hint={anew ? `${texts.lifeUntilHint} ${texts.lifeAnewHint}` : texts.lifeUntilHint}
      >
        <Input {...acting.input} type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
      </Field>
      <RefusalBar acting={acting} />
      <Button type="submit" appearance={circulated === undefined ? 'primary' : 'secondary'} disabledFocusable={acting.busy}>
        {label}
      </Button>
    </form>
  );
}
