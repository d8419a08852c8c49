import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { balanced } from './bidi.ts';
import type { AgendaRow, Block, Document, ListItem, Paragraph, PersonRow, Words } from './block.ts';
import { STYLE } from './html-style.ts';
import { printMargins } from './print-margins.ts';
import { labelled } from './wording.ts';

/** The minutes as one page without scripts or outside parts. Every paragraph names the lines that it leads back to. */
export const htmlDocument = (document: Document): string => `<!doctype html>\n${renderToStaticMarkup(page(document))}\n`;

const page = (document: Document): ReactNode => (
  <html lang={document.language}>
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{document.title}</title>
      <style>{STYLE + printMargins(document)}</style>
    </head>
    <body>
      <main>{all(document.blocks.map(drawn))}</main>
    </body>
  </html>
);

/** Nothing here is ever drawn again, so nothing needs a key. */
const all = (nodes: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...nodes);

function drawn(block: Block): ReactNode {
  switch (block.kind) {
    case 'draftMark':
      return <p className="draft">{written(block.words)}</p>;
    case 'title':
      return <h1>{written(block.words)}</h1>;
    case 'heading':
      return createElement(`h${block.level}`, null, written(block.words));
    case 'lines':
      return <p className="lines">{broken(block.lines.map(written))}</p>;
    case 'fineprint':
      return <p className="fineprint">{written(block.words)}</p>;
    case 'paragraph':
      return paragraph(block.paragraph);
    case 'people':
      return (
        <table className="people">
          <tbody>{all(block.rows.map(personRow))}</tbody>
        </table>
      );
    case 'list':
      return <ul>{all(block.items.map(listItem))}</ul>;
    case 'agenda':
      return (
        <table className="agenda">
          <thead>
            <tr>{all(block.columns.map(columnHead))}</tr>
          </thead>
          <tbody>{all(block.rows.map((row) => agendaRow(row, bare(block.columns[2]))))}</tbody>
        </table>
      );
  }
}

const listItem = ({ paragraph: own, under }: ListItem): ReactNode => (
  <li>
    {paragraph(own)}
    {under.length === 0 ? null : <ul>{all(under.map((one) => createElement('li', null, paragraph(one))))}</ul>}
  </li>
);

const columnHead = (words: Words): ReactNode => <th scope="col">{written(words)}</th>;

const personRow = ({ name, details }: PersonRow): ReactNode => (
  <tr>
    <th scope="row" colSpan={details.length === 0 ? 2 : undefined}>
      {written(name)}
    </th>
    {details.length === 0 ? null : <td>{written(details)}</td>}
  </tr>
);

const bare = (words: Words): string => words.map((run) => run.text).join('');

/** On a narrow screen the columns stand below each other, and the last one says what it is. */
const agendaRow = ({ title, matter, responsible }: AgendaRow, label: string): ReactNode => (
  <tr>
    <th scope="row">{written(title)}</th>
    <td>{all(matter.map(paragraph))}</td>
    <td data-label={label}>{written(responsible)}</td>
  </tr>
);

function paragraph({ words, kind, sources }: Paragraph): ReactNode {
  const [label, rest] = labelled(words);
  const origin =
    sources.length === 0
      ? {}
      : {
          id: sources[0]?.id,
          'data-sources': sources.map(({ id }) => id).join(' '),
          title: [...new Set(sources.map(({ what }) => what))].join(', '),
        };
  return (
    <p {...origin} className={kind === 'plain' ? undefined : kind}>
      {label === '' ? null : <strong>{label}</strong>}
      {label === '' ? null : ' '}
      {written(rest)}
    </p>
  );
}

const BREAK = <br />;

/** The break is followed by one in the source, so that also the bare text of the page keeps its lines. */
const broken = (lines: readonly ReactNode[]): ReactNode =>
  all(lines.flatMap((line, index) => (index === 0 ? [line] : [BREAK, '\n', line])));

const written = (words: Words): ReactNode =>
  all(words.map(({ by, text }) => (by === 'us' ? broken(text.split('\n')) : broken(text.split('\n').map(isolatedLine)))));

/** Each line for itself: an isolate ends with its line (Unicode Standard Annex 9, X8). */
const isolatedLine = (line: string): ReactNode => (line === '' ? '' : createElement('bdi', null, balanced(line)));
