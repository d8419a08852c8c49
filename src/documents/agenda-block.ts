import { LANGUAGES } from '../core/vocabulary.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { MinutesItem, MinutesView } from '../views/views.ts';
import type { AgendaRow, Block, Words } from './block.ts';
import { itemParagraphs, plain } from './item-paragraphs.ts';
import { ours, people } from './wording.ts';

/** The table with its three columns: what was on the agenda, what came of it, and who answers for it. */
export function agendaBlock(view: MinutesView, texts: Texts): Block {
  const next = itemOfNextMeeting(view);
  return {
    kind: 'agenda',
    columns: [ours(texts.printAgenda), ours(texts.printMatter), ours(texts.printResponsible)],
    rows: view.items.map((item): AgendaRow => {
      const announced = item === next && view.nextMeeting !== null ? [plain(nextMeetingWords(view.nextMeeting))] : [];
      return {
        title: [...ours(`${item.number}. `), ...people(item.title)],
        matter: [...itemParagraphs(item, texts), ...announced],
        responsible: item.responsible === null ? [] : people(item.responsible),
      };
    }),
  };
}

/** The item that the next meeting is announced at: its title begins so, in any of our languages. */
export function itemOfNextMeeting(view: MinutesView): MinutesItem | null {
  const names = LANGUAGES.map((language) => textsFor(language).printNextMeeting.toLocaleLowerCase('sv'));
  return view.items.find(({ title }) => names.some((name) => title.toLocaleLowerCase('sv').startsWith(name))) ?? null;
}

/** When and how, as it was said, with the day that was understood. */
export const nextMeetingWords = ({ text, date }: NonNullable<MinutesView['nextMeeting']>): Words => [
  ...people(text),
  ...(date === null ? [] : ours(` (${date})`)),
];
