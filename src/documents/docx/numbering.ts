import { el, MAIN, part, val } from './element.ts';
import { PARAGRAPHS } from './style-names.ts';

/** The numbers that styles know the lists by. */
const LISTS = { bullets: 1 } as const;

const LEVELS = [
  ['•', PARAGRAPHS.bullet],
  ['–', PARAGRAPHS.innerBullet],
] as const;

/** A paragraph's place in the list: said by its style, and by itself for who does not look there. */
export const numbered = (depth: 0 | 1): string => el('w:numPr', {}, [val('w:ilvl', depth), val('w:numId', LISTS.bullets)]);

const level = ([mark, style]: (typeof LEVELS)[number], depth: number): string =>
  el('w:lvl', { 'w:ilvl': depth }, [
    val('w:start', 1),
    val('w:numFmt', 'bullet'),
    val('w:pStyle', style),
    val('w:lvlText', mark),
    val('w:lvlJc', 'left'),
    el('w:pPr', {}, [el('w:ind', { 'w:left': 360 * (depth + 1), 'w:hanging': 360 })]),
  ]);

/** The lists that the list styles stand in. */
export const numberingPart = (): string =>
  part('w:numbering', MAIN, [
    el('w:abstractNum', { 'w:abstractNumId': 0 }, [val('w:multiLevelType', 'multilevel'), ...LEVELS.map(level)]),
    el('w:num', { 'w:numId': LISTS.bullets }, [val('w:abstractNumId', 0)]),
  ]);
