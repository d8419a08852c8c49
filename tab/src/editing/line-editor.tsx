import { Button, Field, MessageBar, MessageBarBody, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { LineVersion } from '../../../src/views/line-history.ts';
import { FailedBar } from '../failed-bar.tsx';
import { useHouse } from '../house.ts';
import { Loading } from '../loading.tsx';
import { RefusalBar } from '../refusal-bar.tsx';
import { useAct } from '../use-act.ts';
import { useKept } from '../use-kept.ts';
import { keyOf, shortened } from './editing.ts';
import { reworded } from './reworded.ts';
import { useLine } from './use-line.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  sides: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))', gap: tokens.spacingHorizontalM },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > button': { minWidth: 'auto' } },
});

/** What is typed, and the text that it was typed against. */
export interface Typed {
  readonly was: string;
  readonly text: string;
}

interface Props {
  readonly meeting: string;
  readonly line: string;
  readonly changes: number;
  readonly onClose: () => void;
}

/** Rewords one line: its first words beside the field, and the words of whoever changed it meanwhile. */
export function LineEditor({ meeting, line, changes, onClose }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const { value: versions, failed, again } = useLine(meeting, line, changes);
  const [typed, keep] = useKept<Typed>(keyOf(meeting, line));
  const original = versions?.[0];
  const latest = versions?.at(-1);
  useEffect(() => {
    if (typed === null && latest !== undefined) keep({ was: latest.body.text, text: latest.body.text });
  }, [typed, latest, keep]);
  if (failed !== null) return <FailedBar said={failed} onAgain={again} />;
  if (typed === null || latest === undefined || original === undefined) return <Loading onAgain={again} />;
  const meanwhile = latest.body.text !== typed.was && latest.body.text !== typed.text;
  const close = (): void => {
    keep(null);
    onClose();
  };
  const save = (): void => {
    void acting.act(async () => {
      const was = meanwhile ? latest.body.text : typed.was;
      await api.press(meeting, { type: 'correctLine', line, body: reworded(latest.body, typed.text), was }).catch((error: unknown) => {
        again();
        throw error;
      });
      close();
    });
  };
  return (
    <form
      className={styles.box}
      aria-label={texts.editStart({ text: shortened(original.body.text) })}
      onSubmit={(event) => event.preventDefault()}
    >
      {meanwhile && <Theirs version={latest} />}
      <div className={styles.sides}>
        <div>
          <Text size={200} className={styles.quiet}>
            {texts.editOriginal({ name: original.by, at: original.at })}
          </Text>
          <Text className="written">{original.body.text}</Text>
        </div>
        <Field label={latest.body.kind === 'answer' ? texts.editAnswer : texts.editText}>
          <Textarea
            {...acting.input}
            rows={4}
            resize="vertical"
            autoFocus
            value={typed.text}
            onChange={(_, { value }) => keep({ ...typed, text: value })}
          />
        </Field>
      </div>
      {(!meanwhile || acting.refusal === texts.connectionLost) && <RefusalBar acting={acting} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={acting.busy || typed.text.trim() === '' || typed.text === typed.was || typed.text === latest.body.text}
          onClick={save}
        >
          {meanwhile ? texts.editReplace : texts.buttonSave}
        </Button>
        <Button onClick={close}>{meanwhile ? texts.editKeepTheirs : texts.buttonCancel}</Button>
      </div>
    </form>
  );
}

/** What somebody else has made of it since. */
function Theirs({ version: { body, by, at } }: { readonly version: LineVersion }) {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{texts.editMeanwhile}</MessageBarBody>
      </MessageBar>
      <div>
        <Text size={200} className={styles.quiet}>
          {texts.editTheirs({ name: by, at })}
        </Text>
        <Text className="written">{body.text}</Text>
      </div>
    </>
  );
}
