import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { createContext, use } from 'react';
import type { MinutesView } from '../../src/views/minutes.ts';
import { shortened } from './editing/editing.ts';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { SavedNote } from './saved-note.tsx';
import { useSaved } from './use-saved.ts';

interface Excerpts {
  readonly meeting: string;
  /** The first line of each decision that the minutes hold. */
  readonly decisions: ReadonlySet<string>;
}

/** The decisions on this page that can be had on a paper of their own; null where none can. */
export const ExcerptContext = createContext<Excerpts | null>(null);

/** The excerpts that there are of minutes. */
export const excerptsOf = (meeting: string, { items }: MinutesView): Excerpts => ({
  meeting,
  decisions: new Set(items.flatMap(({ decisions }) => decisions.map(({ sources: [first] }) => first?.id ?? ''))),
});

/**
 * The way from a decision to the paper with that decision alone; nothing for what is none.
 * @param line the first of the paragraph's sources
 * @param text what it says, for who hears the button's name
 */
export function Excerpt({ line, text }: { readonly line: string; readonly text: string }) {
  const { api, texts } = useHouse();
  const { acting, saved, saveFile } = useSaved();
  const excerpts = use(ExcerptContext);
  if (excerpts === null || !excerpts.decisions.has(line)) return null;
  const label = texts.tabExcerpt({ text: shortened(text) });
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDownloadRegular />}
        aria-label={label}
        title={label}
        disabledFocusable={acting.busy}
        onClick={() => saveFile(() => api.excerpt(excerpts.meeting, line), `${line}.pdf`)}
      />
      <RefusalBar acting={acting} />
      <SavedNote saved={saved} />
    </>
  );
}
