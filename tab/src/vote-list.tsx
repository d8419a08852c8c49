import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';
import { VoteProgress } from './vote-progress.tsx';

const useStyles = makeStyles({
  vote: { display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, border: 0, margin: 0, padding: 0, minWidth: 0 },
  button: { minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' },
  quiet: { color: tokens.colorNeutralForeground3 },
  closing: { paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

type VoteView = AgendaFor['votes'][number];
type Ask = Parameters<ReturnType<typeof useHouse>['api']['press']>[1];

/** The votes that are open, and those of the item that is up: my ballot, how far it has come, what it came to. */
export function VoteList({ agenda }: { readonly agenda: AgendaFor }) {
  return (
    <>
      {agenda.votes.map((vote) => (
        <VoteSection key={vote.id} agenda={agenda} vote={vote} />
      ))}
    </>
  );
}

function VoteSection({ agenda, vote }: { readonly agenda: AgendaFor; readonly vote: VoteView }) {
  const { api, texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  const press = (command: Ask): void => void acting.act(() => api.press(agenda.meeting, command));
  const { id, number, question, secret, status, choices, tied } = vote;
  const goesOn = agenda.status === 'open';
  return (
    <Section title={secret ? texts.voteSecretTitle({ number }) : texts.voteTitle({ number })}>
      <div className={styles.vote}>
        <RefusalBar acting={acting} />
        <Text className="written" weight="semibold">
          {question}
        </Text>
        {status === 'open' && <OwnBallot agenda={agenda} vote={vote} busy={acting.busy} press={press} />}
        <VoteProgress vote={vote} />
        {status === 'tied' && agenda.you.chairs && goesOn && (
          <div className={styles.buttons}>
            {choices
              .filter((choice) => tied.includes(choice.id))
              .map((choice) => (
                <Button
                  key={choice.id}
                  className={styles.button}
                  disabledFocusable={acting.busy}
                  onClick={() => press({ type: 'castingVote', vote: id, choice: choice.id })}
                >
                  {texts.buttonCastingVote({ choice: choice.text })}
                </Button>
              ))}
          </div>
        )}
        {status === 'open' && agenda.you.chairs && goesOn && (
          <div className={styles.closing}>
            <Button size="small" disabledFocusable={acting.busy} onClick={() => press({ type: 'closeVote', vote: id })}>
              {texts.buttonCloseVote}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

interface Own {
  readonly agenda: AgendaFor;
  readonly vote: VoteView;
  readonly busy: boolean;
  readonly press: (command: Ask) => void;
}

/** What I have done; of a secret vote only that I have. Who has not is reminded once more than half have. */
function mineText({ secret, choices, ballots, voted, total, entered }: VoteView, name: string, texts: Texts): string {
  if (!voted.includes(name)) return voted.length * 2 > total ? `${texts.voteMineMissing} ${texts.voteReminder}` : texts.voteMineMissing;
  const mine = ballots.find((ballot) => ballot.name === name)?.choice;
  const choice = choices.find(({ id }) => id === mine)?.text;
  if (secret || choice === undefined) return texts.voteMineSecret;
  return entered.includes(name) ? texts.voteMineEntered({ choice }) : texts.voteCast({ choice });
}

/** My ballot, with a button for each choice. */
function OwnBallot({ agenda: { you, status }, vote, busy, press }: Own) {
  const { texts } = useHouse();
  const styles = useStyles();
  if (you.hindrance !== null) return <Text>{texts.voteNot[you.hindrance]}</Text>;
  const mine = vote.ballots.find(({ name }) => name === you.name)?.choice;
  return (
    <>
      {vote.secret && <Text className={styles.quiet}>{texts.voteSecretHow}</Text>}
      <Text className="written" role="status">
        {mineText(vote, you.name, texts)}
      </Text>
      {status === 'open' && (
        <fieldset className={styles.buttons} aria-label={vote.question}>
          {vote.choices.map(({ id, text }) => (
            <Button
              key={id}
              className={styles.button}
              appearance={id === mine ? 'primary' : 'secondary'}
              aria-pressed={vote.secret ? undefined : id === mine}
              disabledFocusable={busy}
              onClick={() => press({ type: 'castBallot', vote: vote.id, choice: id })}
            >
              {text}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}
