import { Text } from '@fluentui/react-components';
import type { AgendaFor } from '../../../src/server/agenda-for.ts';
import { useHouse } from '../house.ts';
import { Section } from '../section.tsx';
import { VoteProgress } from '../vote-progress.tsx';

/** The votes as all see them: what is asked, how far it has come and what it came to. Each casts their ballot in the chat or the panel. */
export function SharedVotes({ votes }: Pick<AgendaFor, 'votes'>) {
  const { texts } = useHouse();
  return (
    <>
      {votes.map((vote) => (
        <Section
          key={vote.id}
          title={vote.secret ? texts.voteSecretTitle({ number: vote.number }) : texts.voteTitle({ number: vote.number })}
        >
          <Text block className="written" weight="semibold">
            {vote.question}
          </Text>
          <VoteProgress vote={vote} />
        </Section>
      ))}
    </>
  );
}
