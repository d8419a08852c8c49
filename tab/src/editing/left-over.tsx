import { Button, Field, MessageBar, MessageBarBody, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useHouse } from '../house.ts';
import { useKept } from '../use-kept.ts';
import { type Editing, keyOf } from './editing.ts';
import type { Typed } from './line-editor.tsx';

const useStyles = makeStyles({ box: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' }, text: { width: '100%' } });

/** What was typed for a paragraph that can't be reworded any longer: struck, replaced, or locked with the rest. */
export function LeftOver({ meeting, line, why }: Pick<Editing, 'meeting'> & { readonly line: string; readonly why: string }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const [typed, keep] = useKept<Typed>(keyOf(meeting, line));
  if (typed === null || typed.was === typed.text) return null;
  return (
    <div className={styles.box}>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{why}</MessageBarBody>
      </MessageBar>
      <Field className={styles.text} label={texts.editText}>
        <Textarea readOnly rows={4} value={typed.text} />
      </Field>
      <Button onClick={() => keep(null)}>{texts.buttonClose}</Button>
    </div>
  );
}
