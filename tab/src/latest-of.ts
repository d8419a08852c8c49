import type { Name } from '../../src/core/origin.ts';
import type { MinutesItem } from '../../src/views/minutes.ts';

interface Latest {
  readonly line: string;
  readonly text: string;
}

/** The line of an item that somebody wrote last; null where there is none of theirs. */
export function latestOf({ paragraphs, rounds, motions, decisions, actions }: MinutesItem, name: Name): Latest | null {
  const entries = rounds.flatMap((round) => round.entries);
  const dissents = decisions.flatMap((decision) => decision.dissents);
  const said = [...paragraphs, ...entries, ...motions, ...decisions, ...dissents].map(({ text, sources }) => ({ text, sources }));
  const written = [...said, ...actions.map(({ what, sources }) => ({ text: what, sources }))];
  const theirs = written.flatMap(({ text, sources: [first] }) => (first?.name === name ? [{ line: first.id, text, at: first.at }] : []));
  const [latest] = theirs.toSorted((a, b) => b.at.localeCompare(a.at));
  return latest ?? null;
}
