import { useHouse } from '../house.ts';

interface Props {
  readonly sentence: string;
  /** From and to, in UTF-16 units. */
  readonly marks: readonly (readonly [number, number])[];
}

/** A sentence with what was looked for marked in it, for eyes and for screen readers. */
export function Marked({ sentence, marks }: Props) {
  const { texts } = useHouse();
  const ends = marks.map(([, end]) => end);
  return (
    <p className="written hit">
      {marks.map(([start, end], index) => (
        <span key={start}>
          {sentence.slice(ends[index - 1] ?? 0, start)}
          <mark data-said={texts.archiveMark}>{sentence.slice(start, end)}</mark>
        </span>
      ))}
      {sentence.slice(ends.at(-1) ?? 0)}
    </p>
  );
}
