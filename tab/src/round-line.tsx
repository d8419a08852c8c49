import { Text } from '@fluentui/react-components';
import type { RoundView } from '../../src/views/round-view.ts';
import { useHouse } from './house.ts';

interface Props {
  readonly round: RoundView;
  readonly you: string | null;
}

/** How it stands with a round, in one line: whose turn, then whose. */
export function RoundLine({ round, you }: Props) {
  const { texts } = useHouse();
  const { speaker, next, question } = round;
  if (round.status === 'closed') return <Text>{texts.roundClosed}</Text>;
  if (round.free) return <Text>{texts.roundFreeOpened({ question })}</Text>;
  if (speaker === null) return <Text>{texts.roundComplete}</Text>;
  if (speaker === you) {
    const turn = next === null ? texts.roundYourTurnLast({ name: speaker }) : texts.roundYourTurn({ name: speaker, next });
    return <Text weight="semibold">{turn}</Text>;
  }
  return (
    <Text>
      {texts.roundSpeaker({ name: speaker })}
      {next === null ? '.' : `. ${texts.roundNext({ name: next })}.`}
    </Text>
  );
}
