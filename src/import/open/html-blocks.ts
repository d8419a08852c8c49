import { Parser } from 'htmlparser2';
import type { DraftBlock } from './draft.ts';
import { HtmlBody } from './html-body.ts';
import { DEEPEST } from './limits.ts';
import { RefusedFile } from './refused.ts';

/**
 * Html as blocks, as much of it as its tags make sense. Nothing in it runs, nothing is fetched, and entities are those of
 * html. Throws RefusedFile where it is longer or deeper than minutes can be.
 * @param lines whether it was made of lines of markdown, and says which (`markdown-blocks.ts`)
 */
export function htmlBlocks(html: string, lines = false): readonly DraftBlock[] {
  const body = new HtmlBody(lines);
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > DEEPEST) throw new RefusedFile('tooHeavy');
      body.open(name, attributes);
    },
    onclosetag(name) {
      depth -= 1;
      body.close(name);
    },
    ontext: (text) => body.text(text),
  });
  parser.end(html);
  return body.end();
}
