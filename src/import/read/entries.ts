import { fold } from '../../read/normalise.ts';
import type { ImportedItem } from '../reading.ts';
import type { SheetBlock } from '../sheet.ts';
import { printedLine } from './printed-lines.ts';
import { subheadingOf, toldByTitle } from './subheadings.ts';

type Round = ImportedItem['rounds'][number];

/** How long an entry's name can be before its colon. */
const LONGEST_NAME = 60;

/** "Liv Ström: Biblioteken öppnar …", of somebody whom the lists know. */
function entryOf(text: string, names: ReadonlySet<string>): { readonly name: string; readonly text: string; readonly sources: [] } | null {
  const colon = text.slice(0, LONGEST_NAME).indexOf(': ');
  const name = text.slice(0, Math.max(colon, 0)).trim();
  if (colon < 1 || !names.has(fold(name)) || printedLine(text) !== null) return null;
  return { name, text: text.slice(colon + 2).trim(), sources: [] };
}

/** A question that a round is asked: in our own print whatever stands among the entries, elsewhere what ends so. */
const asks = (text: string, isOurs: boolean): boolean => isOurs || text.endsWith('?');

/**
 * The entries that an item begins with, under their questions; elsewhere a name before a colon is somebody's line among
 * others.
 * @param isOurs in our own print, where rounds come first and nothing else stands among them
 */
export function entriesOf(
  title: string,
  blocks: readonly SheetBlock[],
  names: ReadonlySet<string>,
  isOurs: boolean,
): { readonly rounds: readonly Round[]; readonly rest: readonly SheetBlock[] } {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''));
  // Under "Att göra" a name before a colon is who does it.
  const todo = isOurs ? -1 : toldByTitle(title) === 'text' ? texts.findIndex((text) => subheadingOf(text) === 'actions') : 0;
  const entries = texts.map((text, at) => (todo >= 0 && at >= todo ? null : entryOf(text, names)));
  const from = entries.findIndex((entry) => entry !== null);
  const last = entries.findLastIndex((entry) => entry !== null);
  const count = entries.filter((entry) => entry !== null).length;
  const isRound = isOurs || /laget runt|rundan|bordet runt|varvet runt|round/i.test(title);
  if (last < 0 || (!isRound && (count < 2 || count <= last - from))) return { rounds: [], rest: blocks };
  const start = isOurs ? 0 : from > 0 && asks(texts[from - 1] ?? '', false) ? from - 1 : from;
  const rounds: { readonly question: string | null; readonly entries: Round['entries'][number][] }[] = [];
  const left: SheetBlock[] = blocks.slice(0, start);
  for (const [index, block] of blocks.slice(start, last + 1).entries()) {
    const entry = entries[start + index] ?? null;
    const text = texts[start + index] ?? '';
    if (entry !== null) {
      if (rounds.length === 0) rounds.push({ question: null, entries: [] });
      rounds.at(-1)?.entries.push(entry);
    } else if (asks(text, isOurs)) rounds.push({ question: text, entries: [] });
    else left.push(block);
  }
  return { rounds, rest: [...left, ...blocks.slice(last + 1)] };
}
