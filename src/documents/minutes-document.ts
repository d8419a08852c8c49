import type { MinutesView } from '../views/views.ts';
import type { MinutesFormat } from './formats.ts';
import { htmlDocument } from './html.tsx';
import { markdownDocument } from './markdown.ts';
import { minutesBlocks } from './minutes-blocks.ts';
import { plainTextDocument } from './plain-text.ts';

/**
 * The minutes as a file, in the language of the series and the table form (design.md, section 6).
 *
 * People's words come out letter by letter in every format: a line break stays a line break, control characters other
 * than tab and line break are dropped, and nothing in them works as markup.
 */
export function minutesDocument(view: MinutesView, format: MinutesFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(view, null, 2)}\n`;
    case 'md':
      return markdownDocument(minutesBlocks(view));
    case 'html':
      return htmlDocument(minutesBlocks(view));
    case 'txt':
      return plainTextDocument(minutesBlocks(view));
  }
}
