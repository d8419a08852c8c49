import { Fragment } from 'react';
import { mentionPattern } from '../../../src/server/room/mentions.ts';

interface Props {
  readonly text: string;
  /** Whose names light up behind an @. */
  readonly names: readonly string[];
}

/** What somebody wrote, as they wrote it, with mentions set off. */
export function WrittenMessage({ text, names }: Props) {
  // Split by a pattern with one group: the names stand at the odd places.
  const parts = text.split(mentionPattern(names));
  return (
    <bdi className="written">
      {parts.map((part, index) => {
        const key = `${index}${part}`;
        return index % 2 === 0 ? <Fragment key={key}>{part}</Fragment> : <strong key={key} className="mention">{`@${part}`}</strong>;
      })}
    </bdi>
  );
}
