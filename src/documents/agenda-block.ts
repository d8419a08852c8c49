import { LANGUAGES } from '../core/vocabulary.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { MinutesItem, MinutesView } from '../views/minutes.ts';
import type { AgendaRow, Block, Paragraph, Words } from './block.ts';
import { itemParagraphs, plain } from './item-paragraphs.ts';
import { ours, people } from './wording.ts';

/** The table with its three columns: what was on the agenda, what came of it, and who answers for it. */
export function agendaBlock(view: MinutesView, texts: Texts): Block {
  return {
    kind: 'agenda',
    columns: [ours(texts.printAgenda), ours(texts.printMatter), ours(texts.printResponsible)],
    rows: view.items.map(
      (item): AgendaRow => ({
        number: item.number,
        title: [...ours(`${item.number}. `), ...people(item.title)],
        matter: matterParagraphs(item, view, texts),
        responsible: item.responsible === null ? [] : people(item.responsible),
      }),
    ),
  };
}

/** All that stands at an item; at one of them the next meeting is announced. */
export function matterParagraphs(item: MinutesItem, view: MinutesView, texts: Texts): readonly Paragraph[] {
  const announced = view.nextMeeting !== null && item === itemOfNextMeeting(view) ? [plain(nextMeetingWords(view.nextMeeting))] : [];
  return [...itemParagraphs(item, texts), ...announced];
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
