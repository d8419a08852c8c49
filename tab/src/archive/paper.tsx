import { minutesBlocks } from '../../../src/documents/minutes-blocks.ts';
import type { MinutesView } from '../../../src/views/minutes.ts';
import { useHouse } from '../house.ts';
import { PrintedBlock } from '../printed-block.tsx';

/** Minutes as they are printed, to be read and not written in. */
export function Paper({ minutes }: { readonly minutes: MinutesView }) {
  const { texts } = useHouse();
  const { language, blocks } = minutesBlocks(minutes);
  return (
    <article className="paper" lang={language} aria-label={texts.a11yMinutes}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place on the paper
        <PrintedBlock key={index} block={block} sources={false} />
      ))}
    </article>
  );
}
