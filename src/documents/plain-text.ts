import { isolated } from './bidi.ts';
import type { AgendaRow, Block, Document, ListItem, Paragraph, PersonRow, Words } from './block.ts';

/**
 * The minutes as text. Lines are not folded, so that people's words can be searched for; what belongs to an item is
 * indented, and further lines of the same text more so: nobody's line break can look like a line of the minutes.
 */
export const plainTextDocument = ({ blocks }: Document): string => `${blocks.map(drawn).join('')}`.replace(/^\n+/, '');

function drawn(block: Block): string {
  switch (block.kind) {
    case 'draftMark':
    case 'title':
    case 'fineprint':
      return `\n${written(block.words)}\n`;
    case 'heading':
      return block.level === 2 ? `\n${written(block.words)}\n` : `${written(block.words)}\n`;
    case 'lines':
      return `\n${block.lines.map((line) => `${written(line)}\n`).join('')}`;
    case 'paragraph':
      return `${written(block.paragraph.words)}\n`;
    case 'people':
      return peopleTable(block.rows);
    case 'list':
      return block.items.map(listItem).join('');
    case 'agenda':
      return `\n${block.columns.map((column) => written(column)).join(' | ')}\n${block.rows.map((one) => agendaRow(one, block.columns[2])).join('')}`;
  }
}

const listItem = ({ paragraph, under }: ListItem): string =>
  [listLine(paragraph, ' '), ...under.map((one) => listLine(one, '   '))].join('');

const listLine = ({ words }: Paragraph, indent: string): string => `${indent}- ${written(words, `${indent}  `)}\n`;

/** Names in a column as wide as the longest; a very long one doesn't push the others away. */
function peopleTable(rows: readonly PersonRow[]): string {
  const names = rows.map((row) => row.name.map((run) => run.text).join(''));
  const width = Math.min(32, Math.max(...names.map((name) => name.length)));
  const space = (name: string): string => ' '.repeat(Math.max(width - name.length, 0) + 2);
  return rows
    .map(({ name, details }, index) => {
      const tail = details.length === 0 ? '' : `${space(names[index] ?? '')}${written(details)}`;
      return `  ${written(name)}${tail}\n`;
    })
    .join('');
}

function agendaRow({ title, matter, responsible }: AgendaRow, label: Words): string {
  const indent = '   ';
  const who = responsible.length === 0 ? [] : [`${indent}${written(label)}: ${written(responsible, indent)}\n`];
  const paragraphs = matter.map(({ words }) => `\n${indent}${written(words, indent)}\n`);
  return ['\n', `${written(title)}\n`, ...who, ...paragraphs].join('');
}

function written(words: Words, indent = ''): string {
  const text = words.map((run) => (run.by === 'us' ? run.text : run.text.split('\n').map(isolated).join('\n'))).join('');
  return text.replace(/\n(?!\n|$)/g, `\n${indent}  `);
}
