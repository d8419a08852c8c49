import type { Response } from 'express';
import { contentDisposition } from './content-disposition.ts';

/** A document that goes out: its bytes, and what it is called in people's words. */
interface Sent {
  readonly content: string | Buffer;
  readonly type: string;
  readonly name: string;
  readonly ending: string;
}

/** What browsers show by themselves; the rest is saved. */
const SHOWN = ['html', 'txt', 'md', 'json', 'pdf', 'xml'];

/** Sends a document of people's words. It is no page of ours: nothing in it may run, whatever they wrote. */
export function sendDocument(res: Response, { content, type, name, ending }: Sent): void {
  res.set({
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    'Content-Disposition': contentDisposition(SHOWN.includes(ending) ? 'inline' : 'attachment', name, ending),
    'Content-Type': type,
  });
  res.send(content);
}
