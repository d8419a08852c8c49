import type { Plugin } from 'vite';

/** What the page begins with: it asks for the meeting, and for what the first page is drawn with. */
const MAIN = '/tab/src/main.tsx';
/** What the first page is drawn with; it is asked for by a script, so that nothing of it holds up the first words. */
export const DRAW = '/tab/src/draw.tsx';

const asking = new Set<string>();
const drawing = new Set<string>();

/**
 * The files of the first page: one that asks, one that draws. A slow phone fetches six at a time, and waits half a second
 * before it fetches the seventh.
 */
export const FIRST_FILES = [
  // Not what begins: the meeting room takes its words for the host from here, and is no tab.
  { name: 'ask', test: (id: string): boolean => asking.has(id) && !id.endsWith(MAIN), priority: 2 },
  { name: 'draw', test: (id: string): boolean => drawing.has(id), priority: 1 },
];

/** Finds out what belongs into them. */
export const firstPage: Plugin = {
  name: 'first-page',
  buildEnd() {
    const gather = (into: Set<string>, entry: string): void => {
      into.clear();
      for (const id of this.getModuleIds()) if (id.endsWith(entry)) into.add(id);
      for (const id of into) for (const imported of this.getModuleInfo(id)?.importedIds ?? []) into.add(imported);
    };
    gather(asking, MAIN);
    gather(drawing, DRAW);
  },
};
