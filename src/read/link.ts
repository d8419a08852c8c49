import type { LineBody } from '../core/line.ts';

const ADDRESS = /^[(<"']?((?:(?:https?|ftp):\/\/|mailto:|www\.)[^\s]*?)[)>"'.,;]*$/i;

/** `adress titel`, in either order. @returns null where there is no address */
export function readLink(text: string): Extract<LineBody, { kind: 'link' }> | null {
  const words = text.split(/\s+/);
  const place = words.findIndex((word) => word.length < 4_000 && ADDRESS.test(word));
  const address = ADDRESS.exec(words[place] ?? '')?.[1];
  if (address === undefined) return null;
  const title = words.filter((_, index) => index !== place).join(' ');
  return { kind: 'link', text, address, title: title === '' ? null : title };
}
