import { useHouse } from '../house.ts';
import { keptFor } from '../use-kept.ts';
import { type Editing, keyOf } from './editing.ts';
import { LeftOver } from './left-over.tsx';

interface Props {
  readonly meeting: string;
  readonly editing: Editing | null;
  readonly locked: boolean;
}

/** All that was typed for paragraphs that can't be reworded any longer: nothing is lost, it can be copied. */
export function LeftOvers({ meeting, editing, locked }: Props) {
  const { texts } = useHouse();
  const there = [...(editing?.lines.values() ?? [])].flat();
  const prefix = keyOf(meeting, '');
  const left = keptFor(meeting)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((line) => !there.includes(line));
  const why = locked ? texts.refuseLocked : texts.editGone;
  return left.map((line) => <LeftOver key={line} meeting={meeting} line={line} why={why} />);
}
