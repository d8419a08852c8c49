import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowForwardRegular, CheckmarkRegular, CircleRegular, MicRegular, SubtractCircleRegular } from '@fluentui/react-icons';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import type { RoundView } from '../../src/views/round-view.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { type Turn, turnsOf, turnWords } from './turns-of.ts';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  turn: { display: 'grid', gridTemplateColumns: 'auto 1fr auto', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { paddingTop: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  entry: { margin: 0 },
});

type State = Turn['state'];

const ICONS = {
  done: <CheckmarkRegular />,
  passed: <SubtractCircleRegular />,
  skipped: <ArrowForwardRegular />,
  speaking: <MicRegular />,
  waiting: <CircleRegular />,
} satisfies Record<State, unknown>;

/** The turns of a round. Whoever leads can skip the speaker and give the floor to another, be it back to one who was skipped. */
export function TurnList({ agenda, round }: { readonly agenda: AgendaFor; readonly round: RoundView }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const states = turnWords(texts);
  const turns = turnsOf(round);
  const others = round.entries.filter(({ name }) => !turns.some((turn) => turn.name === name));
  const directs = agenda.you.leads && round.status === 'open' && !round.free;
  const move = (type: 'skipTurn' | 'giveFloor', name: string) => (): void => {
    void acting.act(() => api.press(agenda.meeting, { type, name }));
  };
  return (
    <>
      <RefusalBar acting={acting} />
      <ol className={styles.list} aria-label={texts.a11yTurnList}>
        {[...turns, ...others.map(({ name }) => ({ name, state: 'done' as const }))].map(({ name, state }) => (
          <li key={name} className={styles.turn} aria-current={state === 'speaking' ? 'true' : undefined}>
            <span className={styles.icon} aria-hidden>
              {ICONS[state]}
            </span>
            <div>
              <Text weight={state === 'speaking' ? 'semibold' : 'regular'}>{name}</Text>{' '}
              <Caption1 className={styles.quiet}>{states[state]}</Caption1>
              {round.entries
                .filter((entry) => entry.name === name)
                .map(({ text }) => (
                  <p key={text} className={`${styles.entry} written`}>
                    {text}
                  </p>
                ))}
            </div>
            {directs && state === 'speaking' && (
              <Button size="small" disabledFocusable={acting.busy} onClick={move('skipTurn', name)}>
                {texts.buttonSkip}
              </Button>
            )}
            {directs && state !== 'speaking' && turns.some((turn) => turn.name === name) && (
              <Button size="small" appearance="subtle" disabledFocusable={acting.busy} onClick={move('giveFloor', name)}>
                {texts.buttonFloor}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
