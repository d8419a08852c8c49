import { Select } from '@fluentui/react-components';
import { useHouse } from '../house.ts';

interface Props {
  readonly years: readonly number[];
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
}

/** One year that the council met, or all of them; the label stands around it. */
export function YearSelect({ years, year, onYear, ...field }: Props) {
  const { texts } = useHouse();
  return (
    <Select {...field} value={year === null ? '' : String(year)} onChange={(_, { value }) => onYear(value === '' ? null : Number(value))}>
      <option value="">{texts.archiveAny}</option>
      {years.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </Select>
  );
}
