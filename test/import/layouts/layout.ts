import type { ImportedMinutes, Reading } from '../../../src/import/reading.ts';

/** A small invented document, and what has to come out of it. What is not named is free. */
export interface Layout {
  readonly habit: string;
  readonly text: string;
  readonly wanted: Partial<Facts>;
}

/** What a reading says, short enough to be written down beside a layout. */
export type Facts = ReturnType<typeof factsOf>;

const joined = (parts: readonly (string | null)[], between: string): string => parts.map((part) => part ?? '').join(between);

/** Everything that a layout may ask for. */
export const factsOf = ({ minutes, warnings }: Reading) => ({
  language: minutes.language as string,
  council: minutes.council,
  number: minutes.number,
  date: minutes.date as string | null,
  time: minutes.time,
  place: minutes.place,
  present: minutes.present.map(({ name }) => name),
  people: minutes.present.map(
    ({ name, organisation, role, remote }) => `${joined([name, organisation, role], ' | ')}${remote ? ' | remote' : ''}`,
  ),
  absent: [...minutes.apologies, ...minutes.absent],
  guests: minutes.guests.map(({ name, items }) => `${name} (${items.join(', ')})`),
  items: minutes.items.map(
    ({ number, title, responsible }) => `${number === null ? '' : `${number} `}${title}${responsible === null ? '' : ` / ${responsible}`}`,
  ),
  paragraphs: each(minutes, ({ paragraphs }) => paragraphs.map(({ text }) => text)),
  decisions: each(minutes, ({ decisions }) => decisions.map(({ text }) => text)),
  dissents: each(minutes, ({ decisions }) => decisions.flatMap(({ dissents }) => dissents.map(({ name }) => name))),
  entries: each(minutes, ({ rounds }) => rounds.flatMap(({ entries }) => entries.map(({ name, text }) => `${name}: ${text}`))),
  actions: each(minutes, ({ actions }) => actions.map(({ what, who, due }) => `${what} / ${who.join('+')} / ${due?.date ?? ''}`)),
  chair: minutes.chair,
  secretary: minutes.secretary,
  verifiers: minutes.verifiers.map(({ name }) => name),
  nextDate: minutes.nextMeeting?.date ?? null,
  warned: [...new Set(warnings.map(({ code }) => code as string))],
});

const each = (minutes: ImportedMinutes, texts: (item: ImportedMinutes['items'][number]) => readonly string[]): readonly string[] =>
  minutes.items.flatMap(texts);
