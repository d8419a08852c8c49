import type { SheetBlock, SheetParagraph } from '../sheet.ts';
import { isAttendance, labelOf } from './labels.ts';
import { lacksTitle, type Numbered, type NumberStyle, numbered } from './numbered.ts';

/** A line that begins an item, and where it stands among the blocks. */
export interface Start extends Numbered {
  readonly at: number;
  readonly paragraph: SheetParagraph;
}

const WEIGHT: Readonly<Record<NumberStyle, number>> = { paragraph: 4, point: 3, number: 1 };
/** By how much numbers may jump: one was left out, or a page is missing. */
const JUMP: Readonly<Record<NumberStyle, number>> = { paragraph: 400, point: 3, number: 2 };

/** The lines that begin items: those whose numbers go up by themselves, in the style and at the depth where most have something under them. */
export function numberedRun(blocks: readonly SheetBlock[]): readonly Start[] {
  const starts = blocks.flatMap((block, at): readonly Start[] => {
    const found = block.kind === 'paragraph' ? numbered(block) : null;
    return found === null || block.kind !== 'paragraph' ? [] : [{ ...found, at, paragraph: block }];
  });
  const groups = new Map<string, Start[]>();
  for (const start of starts) {
    const group = groups.get(depth(start));
    if (group === undefined) groups.set(depth(start), [start]);
    else group.push(start);
  }
  const runs = [...groups.values()].map((group) => runOf(group, blocks));
  return runs.reduce((best, run) => (worth(run) > worth(best) ? run : best), []);
}

const depth = ({ style, paragraph, title }: Start): string => `${style} ${paragraph.heading} ${paragraph.list} ${lacksTitle(title)}`;

/** A number with nothing under it may be a line of a list. */
const worth = (run: readonly Start[]): number =>
  run.reduce((sum, start, index) => sum + ((run[index + 1]?.at ?? start.at + 2) - start.at > 1 ? 2 : 1), 0) *
  WEIGHT[run[0]?.style ?? 'number'];

/** The numbers that go up by themselves: a list that begins anew inside of an item is none of them. */
function runOf(starts: readonly Start[], blocks: readonly SheetBlock[]): readonly Start[] {
  let run: Start[] = [];
  let inner = 0;
  for (const [index, start] of starts.entries()) {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) {
      if (start.style !== 'number' || start.number <= 1) run = [start];
    } else if (start.number <= first.number) {
      if (isBareList(run, start, blocks)) run = [start];
      else inner = start.number;
    } else if (inner > 0 && start.number === inner + 1 && follows(starts[index - 1], start)) {
      inner = start.number;
    } else if (start.number > last.number && start.number - last.number <= JUMP[start.style]) {
      run.push(start);
      inner = 0;
    }
  }
  return run;
}

/** Whether the line right above it is the number before it: two lines of one inner list. */
function follows(before: Start | undefined, start: Start): boolean {
  return before !== undefined && before.number === start.number - 1 && start.at - before.at <= 1;
}

/** Numbers with nothing between them, before the first one comes again: the agenda as it was sent out, or people. */
function isBareList(run: readonly Start[], again: Start, blocks: readonly SheetBlock[]): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || (run.length < 2 && !isListed(blocks[first.at - 1]))) return false;
  return last.at - first.at <= run.length && again.at > last.at;
}

/** Whether what comes below a block is a list that it announces. */
export const isListed = (block: SheetBlock | undefined): boolean =>
  block?.kind === 'paragraph' && (labelOf(block.text) === 'agenda' || isAttendance(labelOf(block.text)));
