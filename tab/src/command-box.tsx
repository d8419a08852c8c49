import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import type { Show } from '../../src/answer.ts';
import { useHouse } from './house.ts';
import { onEnter } from './on-enter.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { useAct } from './use-act.ts';
import { useKept } from './use-kept.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-end' },
  text: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly meeting: string;
  readonly onShow: (show: Show) => void;
}

/** Any command, written as in the chat. Enter sends, Shift+Enter makes a new line. */
export function CommandBox({ meeting, onShow }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [kept, keep] = useKept<string>(`${meeting}/command`);
  const text = kept ?? '';
  const send = async (): Promise<void> => {
    if (text.trim() === '' || acting.busy) return;
    await acting.act(async () => {
      const show = await api.write(meeting, text);
      keep(null);
      if (show !== null) onShow(show);
    });
  };
  return (
    <form
      className={styles.box}
      aria-label={texts.tabWriteCommand}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RefusalBar acting={acting} />
      <div className={styles.row}>
        <Textarea
          className={styles.text}
          aria-label={texts.tabWriteCommand}
          placeholder={texts.tabWriteCommand}
          {...acting.input}
          rows={1}
          resize="none"
          value={text}
          onChange={(_, { value }) => keep(value === '' ? null : value)}
          onKeyDown={onEnter(() => void send())}
        />
        <Button
          type="submit"
          appearance="primary"
          icon={<SendRegular />}
          aria-label={texts.buttonSend}
          disabledFocusable={text.trim() === '' || acting.busy}
        />
      </div>
    </form>
  );
}
