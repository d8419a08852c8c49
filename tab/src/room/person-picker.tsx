import { Avatar } from '@fluentui/react-components';
import type { RoomPerson } from '../../../src/server/room/people.ts';
import type { Texts } from '../../../src/texts/texts.ts';

interface Props {
  readonly people: readonly RoomPerson[];
  readonly me: RoomPerson;
  readonly texts: Texts;
  readonly onPick: (person: RoomPerson) => void;
}

/** Whom one writes as. Radio buttons, so that the arrow keys go from one to the next. */
export function PersonPicker({ people, me, texts, onPick }: Props) {
  const facts = [me.role ?? texts.roomRole[me.part], me.organisation].filter((fact) => fact !== null);
  return (
    <fieldset className="people-picker">
      <legend className="unseen">{texts.roomYouAre}</legend>
      <div className="faces">
        {people.map((person) => (
          <label key={person.id} className="face" title={person.name}>
            <input
              type="radio"
              name="person"
              className="unseen"
              aria-label={person.name}
              checked={person.id === me.id}
              onChange={() => onPick(person)}
            />
            <Avatar name={person.name} size={36} color="colorful" aria-hidden />
          </label>
        ))}
      </div>
      <div className="me">
        <span className="me-name">
          {texts.roomYouAre} <strong>{me.name}</strong>
        </span>
        <span className="quiet">{facts.join(', ')}</span>
      </div>
    </fieldset>
  );
}
