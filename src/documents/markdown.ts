import { isolated } from './bidi.ts';
import type { AgendaRow, Block, Document, ListItem, Paragraph, Words } from './block.ts';
import { escapeBlock, escapeInline, keepSpaces } from './markdown-escape.ts';
import { joined, labelled } from './wording.ts';

/** The minutes in GitHub Flavored Markdown; the agenda is a table, with `<br>` for the line breaks in its cells. */
export const markdownDocument = ({ blocks }: Document): string => `${blocks.map(drawn).join('\n\n')}\n`;

function drawn(block: Block): string {
  switch (block.kind) {
    case 'draftMark':
      return `**${inCell(block.words)}**`;
    case 'title':
      return `# ${inCell(block.words)}`;
    case 'heading':
      return `${'#'.repeat(block.level)} ${inCell(block.words)}`;
    case 'lines':
      return block.lines.map(inText).join('\\\n');
    case 'fineprint':
      return inText(block.words);
    case 'paragraph':
      return inText(block.paragraph.words);
    case 'people':
      return block.rows
        .map(({ name, details }) => `- ${inListItem(details.length === 0 ? name : joined([name, details], ', '))}`)
        .join('\n');
    case 'list':
      return block.items.flatMap(listItem).join('\n');
    case 'agenda':
      return [row(block.columns.map(inCell)), '| --- | --- | --- |', ...block.rows.map(agendaRow)].join('\n');
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const agendaRow = ({ title, matter, responsible }: AgendaRow): string =>
  row([inCell(title), matter.map(inMatter).join('<br><br>'), inCell(responsible)]);

const listItem = ({ paragraph, under }: ListItem): readonly string[] => [
  `- ${inLine(paragraph)}`,
  ...under.map((one) => `  - ${inLine(one)}`),
];

function inLine({ words }: Paragraph): string {
  const [label, rest] = labelled(words);
  return label === '' ? inListItem(words) : `**${label}** ${inCell(rest)}`;
}

function inMatter({ words }: Paragraph): string {
  const [label, rest] = labelled(words);
  return label === '' ? inCell(words) : `**${label}** ${inCell(rest)}`;
}

/** In a cell or a heading no block can begin. */
const inCell = (words: Words): string => lines(words).map(keepSpaces).join('<br>');
const inListItem = (words: Words): string => lines(words).map(keepSpaces).map(escapeBlock).join('<br>');
const inText = (words: Words): string => lines(words).map(keepSpaces).map(escapeBlock).join('\\\n');

const lines = (words: Words): readonly string[] =>
  words
    .map(({ by, text }) => (by === 'us' ? text : text.split('\n').map(isolated).join('\n')))
    .map(escapeInline)
    .join('')
    .split('\n');
