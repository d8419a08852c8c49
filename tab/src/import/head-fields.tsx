import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImportedMinutes } from '../../../src/import/reading.ts';
import { useHouse } from '../house.ts';
import { ListField, NumberField, TextField } from './fields.tsx';
import type { Mend } from './mend-form.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 11rem), 1fr))',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 },
  },
});

interface Props {
  readonly minutes: ImportedMinutes;
  readonly mend: Mend;
}

/** Which meeting it was, when and where, and who led it and wrote. */
export function HeadFields({ minutes, mend }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const set = (part: Partial<ImportedMinutes>): void => mend((before) => ({ ...before, ...part }));
  const { council, department, documentTitle, number, date, time, place, chair, secretary } = minutes;
  return (
    <div className={styles.fields}>
      <TextField label={texts.mendDate} type="date" value={date} onValue={(value) => set({ date: value })} />
      <NumberField label={texts.mendNumber} value={number} onValue={(value) => set({ number: value })} />
      <TextField label={texts.mendStart} type="time" value={time.start} onValue={(start) => set({ time: { ...time, start } })} />
      <TextField label={texts.mendEnd} type="time" value={time.end} onValue={(end) => set({ time: { ...time, end } })} />
      <TextField label={texts.mendPlace} value={place} onValue={(value) => set({ place: value })} />
      <TextField label={texts.mendDocumentTitle} value={documentTitle} onValue={(value) => set({ documentTitle: value })} />
      <TextField label={texts.mendCouncil} value={council} onValue={(value) => set({ council: value })} />
      <TextField label={texts.mendDepartment} value={department} onValue={(value) => set({ department: value })} />
      <TextField label={texts.mendChair} value={chair} onValue={(value) => set({ chair: value })} />
      <TextField label={texts.mendSecretary} value={secretary} onValue={(value) => set({ secretary: value })} />
      <ListField
        label={texts.mendVerifiers}
        hint={texts.mendNamesHint}
        between={'\n'}
        values={minutes.verifiers.map(({ name }) => name)}
        onValues={(names) => mend((before) => ({ ...before, verifiers: names.map((name) => verifierOf(before, name)) }))}
      />
    </div>
  );
}

const verifierOf = ({ verifiers }: ImportedMinutes, name: string) => verifiers.find((one) => one.name === name) ?? { name, at: null };

/** What the minutes say of the next meeting. */
export function NextFields({ minutes: { nextMeeting }, mend }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const set = (text: string | null, date: string | null): void =>
    mend((before) => ({ ...before, nextMeeting: text === null && date === null ? null : { text: text ?? '', date } }));
  const [text, date] = [nextMeeting?.text ?? null, nextMeeting?.date ?? null];
  return (
    <div className={styles.fields}>
      <TextField label={texts.mendNextMeeting} value={text} onValue={(value) => set(value, date)} />
      <TextField label={texts.mendNextDate} type="date" value={date} onValue={(value) => set(text, value)} />
    </div>
  );
}
