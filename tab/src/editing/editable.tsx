import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { use, useRef, useState } from 'react';
import { useHouse } from '../house.ts';
import { keptFor } from '../use-kept.ts';
import { EditingContext, keyOf, shortened } from './editing.ts';
import { LineEditor } from './line-editor.tsx';

/**
 * The way to reword a paragraph, and the field to do it in; nothing where it can't be.
 * @param paragraph the first of its sources
 * @param text what it says, for who hears the button's name
 */
export function Editable({ paragraph, text }: { readonly paragraph: string; readonly text: string }) {
  const { texts } = useHouse();
  const editing = use(EditingContext);
  const place = useRef<HTMLSpanElement>(null);
  const lines = editing?.lines.get(paragraph) ?? [];
  const meeting = editing?.meeting ?? '';
  const begun = lines.filter((line) => keptFor(meeting).includes(keyOf(meeting, line)));
  const [open, setOpen] = useState<readonly string[]>(begun);
  if (editing === null || lines.length === 0) return null;
  const shown = lines.filter((line) => open.includes(line));
  const close = (line: string): void => {
    setOpen((before) => before.filter((one) => one !== line));
    place.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <span ref={place}>
        <Button
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={texts.editStart({ text: shortened(text) })}
          aria-expanded={shown.length > 0}
          onClick={() => setOpen(lines)}
        />
      </span>
      {shown.map((line) => (
        <LineEditor key={line} meeting={meeting} line={line} changes={editing.changes} onClose={() => close(line)} />
      ))}
    </>
  );
}
