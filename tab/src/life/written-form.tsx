import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { useHouse } from '../house.ts';
import { RefusalBar } from '../refusal-bar.tsx';
import { useAct } from '../use-act.ts';
import { useKept } from '../use-kept.ts';
import { ItemSelect } from './item-select.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > button': { minWidth: 'auto' } },
});

type Sends = 'requestChange' | 'commentMinutes' | 'rectifyMinutes';
interface Written {
  readonly item: number | null;
  readonly text: string;
}

interface Props {
  readonly meeting: string;
  readonly items: MinutesView['items'];
  /** On the button that opens it, and what a screen reader calls the form. */
  readonly opens: string;
  readonly labels: { readonly item: string; readonly text: string };
  readonly hint?: string;
  /** The ways to send it; the first one stands out. */
  readonly sends: readonly { readonly type: Sends; readonly label: string }[];
  /** What has been typed stays also when it can't be sent any longer: the answer says why. */
  readonly offered: boolean;
  readonly onDone: () => void;
}

/** Something written about the minutes or one of their items. What is typed stays until it is stored or given up. */
export function WrittenForm({ meeting, items, opens, labels, hint, sends, offered, onDone }: Props) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [written, keep] = useKept<Written>(`${meeting}/${sends[0]?.type}`);
  if (written === null) {
    return offered ? (
      <div>
        <Button onClick={() => keep({ item: null, text: '' })}>{opens}</Button>
      </div>
    ) : null;
  }
  const { item, text } = written;
  const send = (type: Sends): void => {
    void acting.act(async () => {
      await api.press(meeting, { type, item, text });
      keep(null);
      onDone();
    });
  };
  return (
    <form className={styles.form} aria-label={opens} onSubmit={(event) => event.preventDefault()}>
      <ItemSelect label={labels.item} items={items} item={item} onItem={(chosen) => keep({ item: chosen, text })} />
      <Field label={labels.text} {...(hint !== undefined && { hint })}>
        <Textarea
          {...acting.input}
          rows={3}
          resize="vertical"
          autoFocus
          value={text}
          onChange={(_, { value }) => keep({ item, text: value })}
        />
      </Field>
      <RefusalBar acting={acting} />
      <div className={styles.buttons}>
        {sends.map(({ type, label }, index) => (
          <Button
            key={type}
            appearance={index === 0 ? 'primary' : 'secondary'}
            disabledFocusable={acting.busy || text.trim() === ''}
            onClick={() => send(type)}
          >
            {label}
          </Button>
        ))}
        <Button appearance="subtle" onClick={() => keep(null)}>
          {texts.buttonCancel}
        </Button>
      </div>
    </form>
  );
}
