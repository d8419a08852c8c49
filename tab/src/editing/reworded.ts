import type { StoredBody } from '../../../src/core/line.ts';

const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|mailto:|www\.)\S+/i;

/** A line with other words. A link whose address is gone is a note. */
export function reworded(body: StoredBody, text: string): StoredBody {
  if (body.kind !== 'link' || text.includes(body.address)) return { ...body, text };
  const address = text.split(/\s+/).find((word) => ADDRESS.test(word));
  return address === undefined ? { kind: 'note', text } : { ...body, text, address };
}
