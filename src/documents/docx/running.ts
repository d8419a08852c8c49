import type { Texts } from '../../texts/texts.ts';
import type { RunningHead } from '../block.ts';
import { worded } from '../wording.ts';
import { el, MAIN, part, val } from './element.ts';
import { run, runsOf, textOf } from './runs.ts';
import { CHARACTERS, PARAGRAPHS } from './style-names.ts';

const paragraph = (style: string, runs: readonly string[]): string => el('w:p', {}, [el('w:pPr', {}, [val('w:pStyle', style)]), ...runs]);

/** On top of a page: whose meeting, and at the right that it is a draft. */
export function headerPart({ meeting, draft }: RunningHead): string {
  const mark = draft === null ? [] : [run('<w:tab/>'), ...draft.map(({ text }) => run(textOf(text), CHARACTERS.draft))];
  return part('w:hdr', MAIN, [paragraph(PARAGRAPHS.header, [runsOf(meeting), ...mark])]);
}

const FIELDS: Readonly<Record<string, string>> = { page: 'PAGE', pages: 'NUMPAGES' };

/** At the foot of a page: "Sida 1 av 3", as fields that Word counts. */
export function footerPart(texts: Texts): string {
  const words = worded((mark) => texts.printPage({ page: mark('page'), pages: mark('pages') }));
  const runs = words.map(({ by, text }) =>
    by === 'people' ? el('w:fldSimple', { 'w:instr': ` ${FIELDS[text]} ` }, [run(textOf('1'))]) : run(textOf(text)),
  );
  return part('w:ftr', MAIN, [paragraph(PARAGRAPHS.footer, runs)]);
}
