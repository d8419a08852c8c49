import type { OpenAction, SeriesSettings, UnapprovedMinutes } from '../core/series.ts';
import { type SimilarNames, similarNames } from '../core/similar-names.ts';
import type { ImportedMinutes } from './reading.ts';
import { membersFrom } from './series/members-from.ts';
import { type Settled, underOneName, withAliases } from './series/settle-names.ts';
import { standingFrom } from './series/standing-from.ts';
import { unapprovedFrom } from './series/unapproved-from.ts';

/** A council as old minutes tell it, for people to look at before it is set up. */
export interface ProposedSeries {
  readonly settings: SeriesSettings;
  /** Spellings that may be one person's: offered, never merged by itself. */
  readonly similar: readonly SimilarNames[];
}

const latest = <T>(all: readonly ImportedMinutes[], said: (one: ImportedMinutes) => T | null): T | null =>
  all.map(said).findLast((one) => one !== null) ?? null;

/** What nobody has said to be done or dropped since, under the numbers that it has; under new ones where these are not its own. */
function actionsFrom(all: readonly ImportedMinutes[]): readonly OpenAction[] {
  const same = (text: string): string =>
    text
      .toLocaleLowerCase('sv')
      .replace(/\P{L}+/gu, ' ')
      .trim();
  const found = new Map<string, OpenAction>();
  for (const { number, what, who, due, status } of all.flatMap(({ items }) => items.flatMap(({ actions }) => actions))) {
    if (status === 'open') found.set(same(what), { number: number ?? 0, what, who, due });
    else found.delete(same(what));
  }
  const open = [...found.values()];
  const numbers = new Set(open.map(({ number }) => number));
  const areOwn = numbers.size === open.length && open.every(({ number }) => number > 0);
  return areOwn ? open : open.map((action, index) => ({ ...action, number: index + 1 }));
}

/** The number after the last that a meeting had, the meetings after that one counted. */
function nextNumber(all: readonly ImportedMinutes[]): number {
  const last = all.findLastIndex(({ number }) => number !== null);
  return last < 0 ? 1 : (all[last]?.number ?? 0) + all.length - last;
}

/**
 * A council out of the minutes of several of its meetings: who belonged to it when, what stands on every agenda, and what
 * was left over. What the minutes don't say is left at what a new council has.
 */
export function seriesFrom(readings: readonly ImportedMinutes[]): ProposedSeries {
  const all = readings.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || (a.number ?? 0) - (b.number ?? 0));
  const members = membersFrom(all);
  const unapproved: readonly UnapprovedMinutes[] = unapprovedFrom(all);
  return {
    settings: {
      name: latest(all, ({ council }) => council) ?? '',
      department: latest(all, ({ department }) => department),
      documentTitle: latest(all, ({ documentTitle }) => documentTitle) ?? 'Minnesanteckningar',
      language: all.at(-1)?.language ?? 'sv',
      form: all.at(-1)?.form ?? 'table',
      quorum: null,
      nextNumber: nextNumber(all),
      nextDate: all.at(-1)?.nextMeeting?.date ?? null,
      chair: latest(all, ({ chair }) => chair),
      secretary: latest(all, ({ secretary }) => secretary),
      // Elected for one meeting at a time.
      verifiers: [],
      members,
      agenda: standingFrom(all),
      unapprovedMinutes: unapproved,
      openActions: actionsFrom(all),
      unknown: {},
    },
    similar: similarNames(members.map(({ name }) => name)),
  };
}

/** The same, with the spellings that somebody has looked at settled: it may join what looked like two memberships. */
export const settledSeriesFrom = (readings: readonly ImportedMinutes[], settled: readonly Settled[]): ProposedSeries =>
  withAliases(seriesFrom(readings.map((one) => underOneName(one, settled))), settled);
