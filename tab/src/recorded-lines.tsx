import { itemParagraphs } from '../../src/documents/item-paragraphs.ts';
import type { MinutesItem } from '../../src/views/minutes.ts';
import { useHouse } from './house.ts';
import { Said } from './printed-block.tsx';
import { Section } from './section.tsx';

/** What was written down on the item that is up, as it will be printed: the confirmation that it is recorded. The round has its own page. */
export function RecordedLines({ item }: { readonly item: MinutesItem }) {
  const { texts } = useHouse();
  const lines = itemParagraphs({ ...item, rounds: [] }, texts);
  if (lines.length === 0) return null;
  return (
    <Section title={texts.tabRecorded}>
      {lines.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; the place tells them apart
        <Said key={index} paragraph={paragraph} sources={false} />
      ))}
    </Section>
  );
}
