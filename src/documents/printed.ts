import type { Document } from './block.ts';
import type { PrintedFormat } from './formats.ts';

/**
 * A document as a file of that format. Its writer is loaded when it is asked for.
 *
 * People's words come out letter by letter in every format: a line break stays a line break, control characters other
 * than tab and line break are dropped, and nothing in them works as markup.
 */
export async function printed(document: Document, format: PrintedFormat): Promise<string | Buffer> {
  switch (format) {
    case 'md':
      return (await import('./markdown.ts')).markdownDocument(document);
    case 'html':
      return (await import('./html.tsx')).htmlDocument(document);
    case 'txt':
      return (await import('./plain-text.ts')).plainTextDocument(document);
    case 'docx':
      return (await import('./docx/docx-document.ts')).docxDocument(document);
    case 'pdf':
      return (await import('./pdf/pdf-document.ts')).pdfDocument(document);
  }
}
