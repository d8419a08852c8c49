import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RoundView } from '../../../src/views/round-view.ts';
import { useHouse } from '../house.ts';
import { RoundLine } from '../round-line.tsx';
import { Section } from '../section.tsx';
import { turnsOf, turnWords } from '../turns-of.ts';

const useStyles = makeStyles({
  turns: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The round as all see it: whose turn it is by name, and how it stands with each. */
export function SharedRound({ round }: { readonly round: RoundView }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const states = turnWords(texts);
  return (
    <Section title={round.free ? texts.roundFreeTitle : texts.roundTitle}>
      <RoundLine round={round} you={null} />
      <ol className={styles.turns} aria-label={texts.a11yTurnList}>
        {turnsOf(round).map(({ name, state }) => (
          <li key={name} aria-current={state === 'speaking' ? 'true' : undefined}>
            <Text className="written" weight={state === 'speaking' ? 'semibold' : 'regular'}>
              {name}
            </Text>{' '}
            <Caption1 className={styles.quiet}>{states[state]}</Caption1>
          </li>
        ))}
      </ol>
    </Section>
  );
}
