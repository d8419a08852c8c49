import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import type { MinutesItem } from '../../src/views/minutes.ts';
import { EntryBox } from './entry-box.tsx';
import { useHouse } from './house.ts';
import { LeadButtons } from './lead-buttons.tsx';
import { RoundLine } from './round-line.tsx';
import { Section } from './section.tsx';
import { TurnList } from './turn-list.tsx';
import { UndoLine } from './undo-line.tsx';

const useStyles = makeStyles({
  state: { display: 'grid', gap: tokens.spacingVerticalS },
  question: { margin: 0 },
});

interface Props {
  readonly agenda: AgendaFor;
  /** What is written of the item that is up, as far as it is known. */
  readonly item: MinutesItem | undefined;
}

/** The round: whose turn it is, who has spoken and who waits, and a place to write. */
export function RoundPage({ agenda, item }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { round, you } = agenda;
  const total = round === null ? 0 : round.done.length + round.waiting.length + (round.speaker === null ? 0 : 1);
  const done = round?.done.length ?? 0;
  return (
    <>
      {round === null ? (
        <Text>{texts.roundNone}</Text>
      ) : (
        <Section title={round.free ? texts.roundFreeTitle : texts.roundTitle}>
          <div className={styles.state}>
            {round.question !== null && !round.free && <Text className="written">{texts.roundQuestion({ question: round.question })}</Text>}
            <RoundLine round={round} you={you.name} />
            <Text size={200}>{round.free ? texts.roundFreeProgress({ done, total }) : texts.roundProgress({ done, total })}</Text>
            {total > 0 && <ProgressBar value={done / total} aria-label={texts.a11yProgress({ done, total })} />}
          </div>
        </Section>
      )}
      <EntryBox agenda={agenda} />
      {item !== undefined && <UndoLine agenda={agenda} item={item} />}
      {round !== null && (
        <Section title={texts.tabEntries}>
          <TurnList agenda={agenda} round={round} />
        </Section>
      )}
      {you.leads && <LeadButtons agenda={agenda} />}
    </>
  );
}
