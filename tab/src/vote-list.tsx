import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { voteText } from '../../src/texts/vote-text.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';

const useStyles = makeStyles({
  vote: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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
  const { id, number, question, secret, status, choices, waiting, voted, total, tied, result } = vote;
  const goesOn = agenda.status === 'open';
  return (
    <Section title={secret ? texts.voteSecretTitle({ number }) : texts.voteTitle({ number })}>
      <div className={styles.vote}>
        <RefusalBar acting={acting} />
        <Text className="written" weight="semibold">
          {question}
        </Text>
        <Text>{result === null ? texts.voteProgress({ done: voted.length, total }) : voteText(result, texts)}</Text>
        {status === 'open' && <OwnBallot agenda={agenda} vote={vote} busy={acting.busy} press={press} />}
        {status === 'open' && waiting.length > 0 && <Text>{texts.voteWaiting({ names: waiting })}</Text>}
        {status === 'tied' && agenda.you.chairs && goesOn && (
          <div className={styles.buttons}>
            {choices
              .filter((choice) => tied.includes(choice.id))
              .map((choice) => (
                <Button
                  key={choice.id}
                  disabledFocusable={acting.busy}
                  onClick={() => press({ type: 'castingVote', vote: id, choice: choice.id })}
                >
                  {texts.buttonCastingVote({ choice: choice.text })}
                </Button>
              ))}
          </div>
        )}
        {status === 'open' && agenda.you.chairs && goesOn && (
          <div>
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

/** My ballot, with a button for each choice; of a secret vote it is shown only that I have voted. */
function OwnBallot({ agenda: { you, status }, vote, busy, press }: Own) {
  const { texts } = useHouse();
  const styles = useStyles();
  if (you.hindrance !== null) return <Text>{texts.voteNot[you.hindrance]}</Text>;
  const mine = vote.ballots.find(({ name }) => name === you.name)?.choice;
  const chosen = vote.choices.find(({ id }) => id === mine)?.text;
  const cast = chosen === undefined ? texts.voteMineSecret : texts.voteCast({ choice: chosen });
  return (
    <>
      {vote.secret && <Text>{texts.voteSecretHow}</Text>}
      <Text>{vote.voted.includes(you.name) ? cast : texts.voteMineMissing}</Text>
      {status === 'open' && (
        <fieldset className={styles.buttons} style={{ border: 0, margin: 0, padding: 0 }} aria-label={vote.question}>
          {vote.choices.map(({ id, text, votes }) => (
            <Button
              key={id}
              appearance={id === mine ? 'primary' : 'secondary'}
              aria-pressed={vote.secret ? undefined : id === mine}
              disabledFocusable={busy}
              onClick={() => press({ type: 'castBallot', vote: vote.id, choice: id })}
            >
              {votes === null ? text : `${text} (${votes})`}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}
