import MarkdownIt, { type Token } from 'markdown-it';
import type { DraftBlock } from './draft.ts';
import { htmlBlocks } from './html-blocks.ts';

/** Html in it is text: whose markdown it is, is not known. */
const markdown = new MarkdownIt({ html: false });

/** A line that begins with a label, bold or with its colon, is a line of its own, not the rest of a folded paragraph. */
const beginsLabel = ([first, second]: readonly Token[]): boolean =>
  /^(?:\p{Lu}[\p{L} ]{1,30}):(?:\s|$)/u.test(first?.content ?? '') ||
  (first?.type === 'text' && first.content === '' && second?.type === 'strong_open') ||
  first?.type === 'strong_open';

/** Each block says which line it came from; our own html comes out with `<br>` as text, which it means in tables. */
const render = (text: string): string => {
  const tokens = markdown.parse(text, {});
  for (const { children } of tokens)
    for (const [at, one] of (children ?? []).entries())
      if (one.type === 'softbreak' && beginsLabel(children?.slice(at + 1) ?? [])) one.type = 'hardbreak';
  for (const token of tokens) if (token.map !== null && token.nesting >= 0) token.attrSet('data-line', String(token.map[0] + 1));
  return markdown.renderer.render(tokens, markdown.options, {}).replaceAll(/&lt;br ?\/?&gt;/g, '<br>');
};

/** Markdown (CommonMark, with tables) as blocks, each with its line. */
export const markdownBlocks = (text: string): readonly DraftBlock[] => htmlBlocks(render(text), true);
