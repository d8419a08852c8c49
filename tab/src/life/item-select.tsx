import { Field, Select } from '@fluentui/react-components';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { useHouse } from '../house.ts';

interface Props {
  readonly label: string;
  readonly items: MinutesView['items'];
  /** Null: the whole. */
  readonly item: number | null;
  readonly onItem: (item: number | null) => void;
}

/** Which item it is about, or the whole of the minutes. */
export function ItemSelect({ label, items, item, onItem }: Props) {
  const { texts } = useHouse();
  return (
    <Field label={label}>
      <Select
        style={{ minWidth: 0 }}
        value={item === null ? '' : String(item)}
        onChange={(_, { value }) => onItem(value === '' ? null : Number(value))}
      >
        <option value="">{texts.checkWhole}</option>
        {items.map(({ number, title }) => (
          <option key={number} value={number}>
            {texts.agendaNow({ number, title })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
