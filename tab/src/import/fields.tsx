import { Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

interface TextProps {
  readonly label: string;
  /** Null: the document does not say. */
  readonly value: string | null;
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly onValue: (value: string | null) => void;
}

const orNull = (value: string): string | null => (value === '' ? null : value);

/** One thing of a reading on a line; emptied it is what the document does not say. */
export function TextField({ label, value, type = 'text', onValue }: TextProps) {
  return (
    <Field label={label}>
      <Input type={type} style={{ minWidth: 0 }} value={value ?? ''} onChange={(_, data) => onValue(orNull(data.value))} />
    </Field>
  );
}

interface NumberProps extends Pick<TextProps, 'label'> {
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}

/** A number of a reading; anything else is none. */
export function NumberField({ label, value, onValue }: NumberProps) {
  const read = (text: string | null): number | null => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null);
  return <TextField label={label} type="number" value={value === null ? null : String(value)} onValue={(text) => onValue(read(text))} />;
}

/** Something of a reading that may be long. */
export function LongField({
  label,
  value,
  onValue,
}: Pick<TextProps, 'label'> & { readonly value: string; readonly onValue: (value: string) => void }) {
  const rows = Math.min(12, Math.max(2, Math.ceil(value.length / 60) + value.split('\n').length - 1));
  return (
    <Field label={label}>
      <Textarea rows={rows} resize="vertical" value={value} onChange={(_, data) => onValue(data.value)} />
    </Field>
  );
}

interface ListProps {
  readonly label: string;
  readonly hint: string;
  readonly values: readonly string[];
  /** What stands between two of them: a new line makes the field a high one. */
  readonly between: '\n' | ', ';
  readonly onValues: (values: readonly string[]) => void;
}

/** Some names or numbers in one field. What is typed stays as it is typed while it means the same. */
export function ListField({ label, hint, values, between, onValues }: ListProps) {
  const [text, setText] = useState(values.join(between));
  const parsed = (given: string): readonly string[] =>
    given
      .split(between.trim() === '' ? '\n' : ',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const meant = values.join(between);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what comes from elsewhere takes the place of what is typed
  useEffect(() => {
    if (parsed(text).join(between) !== meant) setText(meant);
  }, [meant]);
  const onChange = (value: string): void => {
    setText(value);
    onValues(parsed(value));
  };
  return (
    <Field label={label} hint={hint}>
      {between === '\n' ? (
        <Textarea
          rows={Math.min(8, Math.max(2, values.length))}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => onChange(value)}
        />
      ) : (
        <Input style={{ minWidth: 0 }} value={text} onChange={(_, { value }) => onChange(value)} />
      )}
    </Field>
  );
}
