import type { AgendaTemplate } from '../../core/series.ts';
import type { ImportedItem, ImportedMinutes } from '../reading.ts';

const ROUND = /^(?:laget runt|rundan?|lägesrunda|around the table|round)\b/i;
const APPROVAL =
  /^(?:(?:föregående|förra|senaste) (?:mötes?|protokoll|minnesanteckningar|mötesanteckningar)|(?:minnes|mötes)anteckningar(?:na)?$|(?:godkännande|genomgång) av .*(?:anteckningar|protokoll)|previous minutes|minutes of|approval of)/i;
const OTHER = /^(?:övriga? (?:punkter?|frågor?|ärenden?)|övrigt|any other business|other (?:matters|business|items))/i;
const NEXT = /^(?:nästa möte|next meeting)\b/i;

/** What is of its own meeting only: dates, numbers, years. "Nästa möte 2 juni" → "Nästa möte". */
const OWN =
  /[\s,:–-]*\b(?:(?:den\s+)?\d[\d.:/–-]*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)\b.*$/i;

const lasting = (title: string): string => title.replace(OWN, '').trim() || title.trim();
const keyOf = (title: string): string =>
  lasting(title)
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function templateOf(title: string, responsible: string | null, standing: boolean): AgendaTemplate {
  const round = ROUND.test(title);
  const approval = !round && APPROVAL.test(title);
  const other = !round && !approval && OTHER.test(title);
  return { title, responsible, minutes: null, round, approval, other, standing: standing || round || approval || other };
}

/** What an item left to the next meeting: the matters that were put off under it, each by its own title, or itself. */
function leftOf({ title, responsible, postponed, alsoPostponed = [], continues }: ImportedItem): readonly AgendaTemplate[] {
  const matters = [...alsoPostponed, ...(postponed === null ? [] : [postponed])].map((matter) => matter.title);
  const left = matters.length === 0 && continues ? [title] : matters;
  return left.map((one) => ({ ...templateOf(one, one === title ? responsible : null, false), standing: false }));
}

/**
 * What stands on every agenda: titles that recur in most of the meetings, and by themselves the round, the approval of
 * earlier minutes, other matters and the next meeting. Before the other matters comes what the last meeting put off.
 * @param all the meetings of one council, oldest first
 */
export function standingFrom(all: readonly ImportedMinutes[]): readonly AgendaTemplate[] {
  const withItems = all.filter(({ items }) => items.length > 0);
  const last = withItems.at(-1);
  if (last === undefined) return [];
  const count = new Map<string, number>();
  for (const { items } of withItems)
    for (const key of new Set(items.map(({ title }) => keyOf(title)))) count.set(key, (count.get(key) ?? 0) + 1);
  const recurs = (title: string): boolean => withItems.length > 1 && (count.get(keyOf(title)) ?? 0) * 2 > withItems.length;
  // In the order of the last meeting that had each, and each once.
  const titles = new Map(last.items.map((item) => [keyOf(item.title), item]));
  for (const item of withItems.toReversed().flatMap(({ items }) => items))
    if (recurs(item.title) && !titles.has(keyOf(item.title))) titles.set(keyOf(item.title), item);
  const standing = [...titles.values()]
    .map(({ title, responsible }) => templateOf(lasting(title), responsible, recurs(title) || NEXT.test(title)))
    .filter((item) => item.standing);
  const keys = new Set(standing.map(({ title }) => keyOf(title)));
  const left = last.items.flatMap((item) => leftOf(item)).filter(({ title }) => !keys.has(keyOf(title)));
  const at = standing.findIndex(({ other }) => other);
  return standing.toSpliced(at < 0 ? standing.length : at, 0, ...left);
}
