import MarkdownIt from 'markdown-it';
import type { DraftBlock } from './draft.ts';
import { htmlBlocks } from './html-blocks.ts';

/** Html in it is text: whose markdown it is, is not known. */
const markdown = new MarkdownIt({ html: false });

/** Each block says which line it came from; our own html comes out with `<br>` as text, which it means in tables. */
const render = (text: string): string => {
  const tokens = markdown.parse(text, {});
  for (const token of tokens) if (token.map !== null && token.nesting >= 0) token.attrSet('data-line', String(token.map[0] + 1));
  return markdown.renderer.render(tokens, markdown.options, {}).replaceAll(/&lt;br ?\/?&gt;/g, '<br>');
};

/** Markdown (CommonMark, with tables) as blocks, each with its line. */
export const markdownBlocks = (text: string): readonly DraftBlock[] => htmlBlocks(render(text), true);
