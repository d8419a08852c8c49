import { htmlDocument } from '../../src/documents/html.tsx';
import { jsonDocument } from '../../src/documents/json-document.ts';
import { markdownDocument } from '../../src/documents/markdown.ts';
import { minutesBlocks } from '../../src/documents/minutes-blocks.ts';
import { plainTextDocument } from '../../src/documents/plain-text.ts';
import type { MinutesView } from '../../src/views/minutes.ts';

/** The minutes in a format that is text, at once: `minutesDocument` loads each writer when it is asked for. */
export function textDocument(view: MinutesView, format: 'json' | 'md' | 'html' | 'txt'): string {
  switch (format) {
    case 'json':
      return jsonDocument(view);
    case 'md':
      return markdownDocument(minutesBlocks(view));
    case 'html':
      return htmlDocument(minutesBlocks(view));
    case 'txt':
      return plainTextDocument(minutesBlocks(view));
  }
}
