import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ImportedMinutes } from '../../../src/import/reading.ts';
import { useHouse } from '../house.ts';
import { ListField, TextField } from './fields.tsx';
import type { Mend } from './mend-form.tsx';
import { Rows } from './rows.tsx';
import { Titled } from './titled.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

type Person = ImportedMinutes['present'][number];
type Guest = ImportedMinutes['guests'][number];

const NOBODY: Person = { name: '', organisation: null, role: null, remote: false, fromItem: null, toItem: null };
const NO_GUEST: Guest = { name: '', organisation: null, role: null, items: [] };

/** Who was there, who was not, and who came for some items only. */
export function PeopleFields({ minutes, mend }: { readonly minutes: ImportedMinutes; readonly mend: Mend }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const person = (index: number, part: Partial<Person>): void =>
    mend((before) => ({ ...before, present: before.present.with(index, { ...NOBODY, ...before.present[index], ...part }) }));
  const guest = (index: number, part: Partial<Guest>): void =>
    mend((before) => ({ ...before, guests: before.guests.with(index, { ...NO_GUEST, ...before.guests[index], ...part }) }));
  return (
    <div className={styles.parts}>
      <Titled title={texts.mendPresent}>
        <Rows
          label={texts.mendPresent}
          all={minutes.present}
          named={({ name }) => name}
          adds={texts.mendAddPerson}
          onAdd={() => mend((before) => ({ ...before, present: [...before.present, NOBODY] }))}
          onRemove={(index) => mend((before) => ({ ...before, present: before.present.toSpliced(index, 1) }))}
          row={(one, index) => (
            <>
              <Who who={one} onWho={(part) => person(index, part)} />
              <Checkbox
                label={texts.mendRemote}
                checked={one.remote}
                onChange={(_, { checked }) => person(index, { remote: checked === true })}
              />
            </>
          )}
        />
      </Titled>
      <ListField
        label={texts.mendApologies}
        hint={texts.mendNamesHint}
        between={'\n'}
        values={minutes.apologies}
        onValues={(apologies) => mend((before) => ({ ...before, apologies }))}
      />
      <ListField
        label={texts.mendAbsent}
        hint={texts.mendNamesHint}
        between={'\n'}
        values={minutes.absent}
        onValues={(absent) => mend((before) => ({ ...before, absent }))}
      />
      <Titled title={texts.mendGuests}>
        <Rows
          label={texts.mendGuests}
          all={minutes.guests}
          named={({ name }) => name}
          adds={texts.mendAddGuest}
          onAdd={() => mend((before) => ({ ...before, guests: [...before.guests, NO_GUEST] }))}
          onRemove={(index) => mend((before) => ({ ...before, guests: before.guests.toSpliced(index, 1) }))}
          row={(one, index) => (
            <>
              <Who who={one} onWho={(part) => guest(index, part)} />
              <ListField
                label={texts.mendGuestItems}
                hint={texts.mendGuestItemsHint}
                between=", "
                values={one.items.map(String)}
                onValues={(items) => guest(index, { items: items.map(Number).filter((n) => Number.isInteger(n) && n > 0) })}
              />
            </>
          )}
        />
      </Titled>
    </div>
  );
}

type Whoever = Pick<Person, 'name' | 'organisation' | 'role'>;

function Who({ who, onWho }: { readonly who: Whoever; readonly onWho: (part: Partial<Whoever>) => void }) {
  const { texts } = useHouse();
  return (
    <>
      <TextField label={texts.mendName} value={who.name} onValue={(name) => onWho({ name: name ?? '' })} />
      <TextField label={texts.mendOrganisation} value={who.organisation} onValue={(organisation) => onWho({ organisation })} />
      <TextField label={texts.mendRole} value={who.role} onValue={(role) => onWho({ role })} />
    </>
  );
}
