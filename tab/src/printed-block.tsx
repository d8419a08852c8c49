import type { AgendaRow, Block, Paragraph, Words } from '../../src/documents/block.ts';
import { labelled } from '../../src/documents/wording.ts';

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
        <Heading>
          <Written words={block.words} />
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
              <Item key={textOf(row.title)} number={index + 1} row={row} sources={sources} />
            ))}
          </tbody>
        </table>
      );
  }
}

function Item({ number, row, sources }: { readonly number: number; readonly row: AgendaRow; readonly sources: boolean }) {
  return (
    <tr id={`item-${number}`} tabIndex={-1}>
      <th scope="row">
        <Written words={row.title} />
      </th>
      <td>
        {row.matter.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; the place tells them apart
          <Said key={index} paragraph={paragraph} sources={sources} />
        ))}
      </td>
      <td>
        <Written words={row.responsible} />
      </td>
    </tr>
  );
}

/** A paragraph of the minutes. */
export function Said({ paragraph, sources }: { readonly paragraph: Paragraph; readonly sources: boolean }) {
  return (
    <div className={`said ${paragraph.kind}`}>
      <Written words={paragraph.words} />
      {sources && paragraph.sources.length > 0 && (
        <small className="sources">{paragraph.sources.map(({ what }) => what).join(' · ')}</small>
      )}
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
