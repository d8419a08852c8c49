import type { MinutesView } from '../views/minutes.ts';
import type { MinutesFormat } from './formats.ts';
import { jsonDocument } from './json-document.ts';
import { minutesBlocks } from './minutes-blocks.ts';
import { printed } from './printed.ts';

/**
 * The minutes as a file, in the language and the form of the series (design.md, section 6). A writer is loaded when its
 * format is asked for: whoever wants markdown does not wait for the maker of PDF.
 */
export async function minutesDocument(view: MinutesView, format: MinutesFormat): Promise<string | Buffer> {
  switch (format) {
    case 'json':
      return jsonDocument(view);
    case 'xml':
      return (await import('./xml/moten-document.ts')).motenDocument(view);
    case 'md':
    case 'html':
    case 'txt':
    case 'docx':
    case 'pdf':
      return printed(minutesBlocks(view), format);
  }
}
