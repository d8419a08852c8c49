import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { useAct } from './use-act.ts';
import { useKept } from './use-kept.ts';
import { turnOf } from './who.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mine: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, '& > button': { minWidth: 'auto' } },
});

/** Where I write my entry: in my turn with the ways to end it, else ahead of it. */
export function EntryBox({ agenda }: { readonly agenda: AgendaFor }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const [kept, keep] = useKept<string>(`${agenda.meeting}/entry`);
  const text = kept ?? '';
  const turn = turnOf(agenda);
  const { meeting, you } = agenda;
  // What somebody is writing stays when the round goes on without them: the answer says what became of it.
  if (turn === 'none' && text === '') return null;
  const mine = turn === 'mine';
  const label = { mine: texts.tabWriteHere, ahead: texts.tabWriteEarly, after: texts.tabWriteMore, none: texts.tabWriteHere }[turn];
  const send = async (): Promise<void> => {
    await api.press(meeting, { type: 'recordLine', body: { kind: 'entry', text } });
    keep(null);
  };
  const end = (how: 'done' | 'passed' | 'later') => (): void => {
    void acting.act(async () => {
      if (how === 'done' && text.trim() !== '') await send();
      await api.press(meeting, { type: 'endTurn', how, turn: you.name });
    });
  };
  return (
    <div className={mine ? `${styles.box} ${styles.mine}` : styles.box}>
      <RefusalBar acting={acting} />
      <Field label={label} {...(mine && { hint: texts.tabEntryHint })}>
        <Textarea
          {...acting.input}
          rows={3}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => keep(value === '' ? null : value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance={mine ? 'secondary' : 'primary'}
          disabledFocusable={acting.busy || text.trim() === ''}
          onClick={() => void acting.act(send)}
        >
          {texts.buttonSend}
        </Button>
        {mine && (
          <Button appearance="primary" disabledFocusable={acting.busy} onClick={end('done')}>
            {texts.buttonDone}
          </Button>
        )}
        {mine && agenda.round?.free !== true && (
          <>
            <Button disabledFocusable={acting.busy} onClick={end('passed')}>
              {texts.buttonPass}
            </Button>
            <Button disabledFocusable={acting.busy} onClick={end('later')}>
              {texts.buttonLater}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
