import type { Texts } from '../texts/texts.ts';
import type { MinutesItem, MinutesView } from '../views/minutes.ts';
import { matterParagraphs } from './agenda-block.ts';
import type { Block, ListItem, Paragraph, PersonRow, Words } from './block.ts';
import { plain } from './item-paragraphs.ts';
import { joined, ours, people, worded } from './wording.ts';

/** Head and items in the outline form: the meeting's day in words, and every item a heading with a list under it. */
export const outlineItems = (view: MinutesView, texts: Texts): readonly Block[] =>
  view.items.flatMap((item) => outlineItem(item, matterParagraphs(item, view, texts), texts));

/** One item: its heading, and as a list who answers for it and what came of it. */
function outlineItem({ number, title, responsible }: MinutesItem, matter: readonly Paragraph[], texts: Texts): readonly Block[] {
  const who = responsible === null ? [] : [plain([...ours(`${texts.printResponsible}: `), ...people(responsible)])];
  const items = nested([...who, ...matter]);
  return [
    { kind: 'heading', words: [...ours(`${number}. `), ...people(title)], level: 2, item: number },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
}

/** Lines with those under them that belong to them. */
function nested(paragraphs: readonly Paragraph[]): readonly ListItem[] {
  const items: { readonly paragraph: Paragraph; readonly under: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const above = paragraph.belongs === true ? items.at(-1) : undefined;
    if (above === undefined) items.push({ paragraph, under: [] });
    else above.under.push(paragraph);
  }
  return items;
}

/** Who met: "Möte med …", and the department. */
export const outlineCouncil = ({ council, department }: MinutesView, texts: Texts): readonly Words[] => [
  worded((mark) => texts.outlineTitle({ council: mark(council) })),
  ...(department === null ? [] : [people(department)]),
];

/** When and where: "den 14 maj 2024 kl. 09.00–11.30". */
export function outlineHead({ date, number, time, place }: MinutesView, texts: Texts): readonly Words[] {
  const { start, end } = time;
  return [
    ...(date === null ? [] : [ours(texts.outlineDate({ date, start, end }))]),
    ...(number === null ? [] : [ours(texts.printDate({ date: null, number }))]),
    ...(date === null && start !== null ? [ours(texts.printTime({ start, end }))] : []),
    ...(place === null ? [] : [worded((mark) => texts.printPlace({ place: mark(place) }))]),
  ];
}

/** People one below the other, instead of in a table. */
export const asList = (block: Block): Block => (block.kind === 'people' ? { kind: 'list', items: block.rows.map(personLine) } : block);

const personLine = ({ name, details }: PersonRow): ListItem => ({
  paragraph: plain(details.length === 0 ? name : joined([name, details], ', ')),
  under: [],
});
