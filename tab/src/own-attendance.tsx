import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { useAct } from './use-act.ts';
import { isLive } from './who.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** For whoever has not said yet whether they are here. */
export function OwnAttendance({ agenda }: { readonly agenda: AgendaFor }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const { you } = agenda;
  const said = [...agenda.present, ...agenda.apologies, ...agenda.guests.map(({ name }) => name)].includes(you.name);
  if (said || !(isLive(agenda) || agenda.status === 'planned')) return null;
  const press = (command: { readonly type: string; readonly names: readonly string[]; readonly remote?: boolean }): void => {
    void acting.act(() => api.press(agenda.meeting, command));
  };
  return (
    <div>
      <RefusalBar acting={acting} />
      <fieldset className={styles.buttons} style={{ border: 0, margin: 0, padding: 0 }} disabled={acting.busy}>
        <legend className="unseen">{texts.tabAttendance}</legend>
        <Button size="small" appearance="primary" onClick={() => press({ type: 'recordPresent', names: [], remote: false })}>
          {texts.buttonPresent}
        </Button>
        <Button size="small" onClick={() => press({ type: 'recordPresent', names: [], remote: true })}>
          {texts.buttonRemote}
        </Button>
        <Button size="small" onClick={() => press({ type: 'recordApology', names: [] })}>
          {texts.buttonApology}
        </Button>
      </fieldset>
    </div>
  );
}
