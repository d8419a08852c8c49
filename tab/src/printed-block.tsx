import type { AgendaRow, Block, Paragraph, Words } from '../../src/documents/block.ts';
import { labelled } from '../../src/documents/wording.ts';
import { ThroughYears } from './archive/through-years.tsx';
import { Editable } from './editing/editable.tsx';
import { Excerpt } from './excerpt.tsx';

interface Props {
  readonly block: Block;
  /** Show under each paragraph whose words it leads back to. */
  readonly sources: boolean;
}

/** A piece of the printed minutes on the screen; what it says is settled in `src/documents`. */
export function PrintedBlock({ block, sources }: Props) {
  switch (block.kind) {
    case 'draftMark':
      return (
        <p className="draft">
          <Written words={block.words} />
        </p>
      );
    case 'title':
      return (
        <h2 className="document-title">
          <Written words={block.words} />
        </h2>
      );
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return (
        <Heading {...(block.item !== undefined && { id: `item-${block.item}`, tabIndex: -1 })}>
          <Written words={block.words} />
          {block.item !== undefined && <ThroughYears number={block.item} />}
        </Heading>
      );
    }
    case 'lines':
      return (
        <div className="lines">
          {block.lines.map((words) => (
            <div key={textOf(words)}>
              <Written words={words} />
            </div>
          ))}
        </div>
      );
    case 'fineprint':
      return (
        <p className="fineprint">
          <Written words={block.words} />
        </p>
      );
    case 'paragraph':
      return <Said paragraph={block.paragraph} sources={sources} />;
    case 'list':
      return (
        <ul>
          {block.items.map(({ paragraph, under }, index) => (
            // What nobody wrote is told apart by its place: the same words may stand twice.
            <li key={paragraph.sources[0]?.id ?? index}>
              <Said paragraph={paragraph} sources={sources} />
              {under.length > 0 && (
                <PrintedBlock block={{ kind: 'list', items: under.map((one) => ({ paragraph: one, under: [] })) }} sources={sources} />
              )}
            </li>
          ))}
        </ul>
      );
    case 'people':
      return (
        <ul className="people">
          {block.rows.map(({ name, details }) => (
            <li key={textOf(name)}>
              <Written words={name} />
              {details.length > 0 && (
                <span className="details">
                  <Written words={details} />
                </span>
              )}
            </li>
          ))}
        </ul>
      );
    case 'agenda':
      return (
        <table className="agenda">
          <thead>
            <tr>
              {block.columns.map((words) => (
                <th key={textOf(words)} scope="col">
                  <Written words={words} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: old minutes may have two items of one number and title
              <Item key={index} row={row} sources={sources} />
            ))}
          </tbody>
        </table>
      );
  }
}

function Item({ row, sources }: { readonly row: AgendaRow; readonly sources: boolean }) {
  return (
    <tr id={`item-${row.number}`} tabIndex={-1}>
      <th scope="row">
        <Written words={row.title} />
        <ThroughYears number={row.number} />
      </th>
      <td>
        {row.matter.map((paragraph, index) => (
          // What nobody wrote is told apart by its place: the same words may stand twice.
          <Said key={paragraph.sources[0]?.id ?? index} paragraph={paragraph} sources={sources} />
        ))}
      </td>
      <td>
        <Written words={row.responsible} />
      </td>
    </tr>
  );
}

/** A paragraph of the minutes; whoever may rewords it here. */
export function Said({ paragraph, sources }: { readonly paragraph: Paragraph; readonly sources: boolean }) {
  const [first] = paragraph.sources;
  return (
    <div className={`said ${paragraph.kind}`}>
      <Written words={paragraph.words} />
      {sources && paragraph.sources.length > 0 && (
        <small className="sources">{paragraph.sources.map(({ what }) => what).join(' · ')}</small>
      )}
      {first !== undefined && <Editable paragraph={first.id} text={textOf(paragraph.words)} />}
      {first !== undefined && paragraph.kind === 'decision' && <Excerpt line={first.id} text={textOf(paragraph.words)} />}
    </div>
  );
}

const textOf = (words: Words): string => words.map(({ text }) => text).join('');

/** Words in a row: a label of ours stands out, people's are isolated. */
function Written({ words }: { readonly words: Words }) {
  const [label, rest] = labelled(words);
  return (
    <>
      {label !== '' && <strong>{label} </strong>}
      {rest.map(({ by, text }, index) =>
        by === 'us' ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run is known by its place in the sentence
          <bdi key={index} className="written">
            {text}
          </bdi>
        ),
      )}
    </>
  );
}
