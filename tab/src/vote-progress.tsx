import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { voteText } from '../../src/texts/vote-text.ts';
import { useHouse } from './house.ts';

const useStyles = makeStyles({
  facts: { display: 'grid', gap: tokens.spacingVerticalXXS },
  tally: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How far it has come, in words that a screen reader reads as they change; after the closing, what it came to. */
export function VoteProgress({
  vote: { status, choices, waiting, entered, voted, total, result },
}: {
  readonly vote: AgendaFor['votes'][number];
}) {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <div className={styles.facts}>
      <Text role="status">{result === null ? texts.voteProgress({ done: voted.length, total }) : voteText(result, texts)}</Text>
      {status === 'open' && choices.some(({ votes }) => votes !== null) && (
        <ul className={styles.tally}>
          {choices.map(({ id, text, votes }) => (
            <li key={id} className="written">
              {texts.voteCount({ choice: text, votes: votes ?? 0 })}
            </li>
          ))}
        </ul>
      )}
      {status === 'open' && waiting.length > 0 && <Caption1 className={styles.quiet}>{texts.voteWaiting({ names: waiting })}</Caption1>}
      {entered.length > 0 && <Caption1 className={styles.quiet}>{texts.voteEnteredNames({ names: entered })}</Caption1>}
    </div>
  );
}
