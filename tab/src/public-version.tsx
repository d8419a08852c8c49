import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useHouse } from './house.ts';
import { SaveAs } from './save-as.tsx';
import { useKept } from './use-kept.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** What is to be masked, as it is typed. */
interface Typed {
  readonly names: string;
  readonly passages: string;
}

const linesOf = (text: string): readonly string[] => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** The version of the minutes that may be given out, for who leads: they say what is masked in it. Stores nothing. */
export function PublicVersion({ meeting }: { readonly meeting: string }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const [typed, keep] = useKept<Typed>(`${meeting}/public`);
  if (typed === null) {
    return (
      <div>
        <Button onClick={() => keep({ names: '', passages: '' })}>{texts.publicOpen}</Button>
      </div>
    );
  }
  const masked = { names: linesOf(typed.names), passages: linesOf(typed.passages) };
  return (
    <form className={styles.form} aria-label={texts.publicOpen} onSubmit={(event) => event.preventDefault()}>
      <Text size={200}>{texts.publicHint}</Text>
      <Field label={texts.publicNames}>
        <Textarea rows={2} resize="vertical" autoFocus value={typed.names} onChange={(_, { value }) => keep({ ...typed, names: value })} />
      </Field>
      <Field label={texts.publicPassages}>
        <Textarea rows={2} resize="vertical" value={typed.passages} onChange={(_, { value }) => keep({ ...typed, passages: value })} />
      </Field>
      <SaveAs label={texts.publicSaveAs} meeting={meeting} fetchAs={(form) => api.publicVersion(meeting, form, masked)} />
      <div>
        <Button size="small" appearance="subtle" onClick={() => keep(null)}>
          {texts.buttonCancel}
        </Button>
      </div>
    </form>
  );
}
