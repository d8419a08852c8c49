import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { MinutesItem, MinutesView } from '../views/minutes.ts';
import { agendaBlock } from './agenda-block.ts';
import type { Block, Document } from './block.ts';
import { framed, headBlocks, signatures } from './minutes-blocks.ts';
import { outlineItems } from './outline-blocks.ts';

/** The item with one decision of it, and nothing else that was said there; null where the minutes hold no such decision. */
function itemWith(view: MinutesView, line: string): MinutesItem | null {
  for (const item of view.items) {
    const decision = item.decisions.find(({ sources }) => sources[0]?.id === line);
    if (decision === undefined) continue;
    const { number, title, responsible } = item;
    const nothing = { paragraphs: [], rounds: [], motions: [], actions: [], postponed: null, continues: false };
    return { number, title, responsible, ...nothing, decisions: [decision] };
  }
  return null;
}

/**
 * One decision on a paper of its own ("Protokollsutdrag"): the head, its item, the decision with vote and dissents, who
 * kept and verified the minutes, and the digest of the whole.
 *
 * @param line the id of the decision's line
 * @returns null where the minutes hold no such decision
 */
export function excerptBlocks(view: MinutesView, line: string): Document | null {
  const item = itemWith(view, line);
  if (item === null) return null;
  const texts = textsFor(view.language);
  const part = { ...view, items: [item], nextMeeting: null };
  return framed(view, texts.excerptTitle({ title: view.documentTitle }), [
    ...headBlocks(view, texts),
    ...itemBlocks(part, texts),
    signatures(view, texts),
  ]);
}

function itemBlocks(part: MinutesView, texts: Texts): readonly Block[] {
  switch (part.form ?? 'table') {
    case 'table':
      return [agendaBlock(part, texts)];
    case 'outline':
      return outlineItems(part, texts);
  }
}
