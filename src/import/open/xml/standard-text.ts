import { type Node, textAt } from './xml-tree.ts';

/** Their text is laid out for the eye; ours never is. */
export function worded(text: string | null): string | null {
  const words = text?.replace(/[ \t]*\n\s*/g, '\n').trim() ?? '';
  return words === '' ? null : words;
}

/** What stands at a path; null where nothing does. */
export const said = (node: Node | null, ...path: readonly string[]): string | null => worded(textAt(node, ...path));
