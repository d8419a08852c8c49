import type { MinutesItem, MinutesView } from '../views/minutes.ts';
import type { SourceRef } from '../views/source.ts';
import type { SearchEntry, SearchedMeeting } from './entry.ts';

type Units = ReadonlyMap<string, string>;

/** What of a meeting can be found: its head, its items, and every paragraph, decision and action of them. */
export function searchedMeeting(id: string, view: MinutesView): SearchedMeeting {
  const people = [...view.present, ...view.guests];
  const units: Units = new Map(people.flatMap(({ name, organisation }) => (organisation === null ? [] : [[name, organisation] as const])));
  const head: SearchEntry = {
    ...{ key: 'head', kind: 'meeting', item: null, title: view.council },
    text: [view.documentTitle, view.council, view.department, view.place].filter((one) => one !== null).join(', '),
    ...whose([...people.map(({ name }) => name), ...view.apologies, ...view.absent], units),
  };
  const entries = [head, ...view.items.flatMap((item) => itemEntries(item, units))];
  const { series, number, date } = view;
  return { id, series, number, date, guests: view.guests.map(({ name }) => name), entries };
}

function itemEntries(item: MinutesItem, units: Units): readonly SearchEntry[] {
  const seen = new Map<string, number>();
  const entry = (kind: SearchEntry['kind'], text: string, names: readonly string[], sources: readonly SourceRef[]): SearchEntry => {
    const base = sources[0]?.id ?? `${item.number}-${kind}`;
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    const key = nth === 0 ? base : `${base}-${nth}`;
    return { key, kind, item: item.number, title: item.title, text, ...whose(names, units) };
  };
  const by = (sources: readonly SourceRef[]): readonly string[] => sources.slice(0, 1).map(({ name }) => name);
  return [
    entry('item', item.responsible === null ? item.title : `${item.title}. ${item.responsible}`, namesIn(item.responsible, units), []),
    ...item.paragraphs.map(({ text, answer, sources }) =>
      entry('note', answer === null ? text : `${text}\n${answer}`, by(sources), sources),
    ),
    ...item.rounds.flatMap(({ entries }) => entries.map(({ name, text, sources }) => entry('entry', text, [name], sources))),
    ...item.motions.flatMap(({ text, by: name, state, sources }) => (state === 'adopted' ? [] : [entry('motion', text, [name], sources)])),
    ...item.decisions.flatMap(({ text, dissents, sources }) => [
      entry('decision', text, by(sources), sources),
      ...dissents.map((dissent) => entry('note', dissent.text, [dissent.name], dissent.sources)),
    ]),
    ...item.actions.map(({ what, who, sources }) => entry('action', what, who, sources)),
  ];
}

/** The people of the meeting that free text names. */
const namesIn = (text: string | null, units: Units): readonly string[] =>
  text === null ? [] : [...units.keys()].filter((name) => text.includes(name));

function whose(names: readonly string[], units: Units): Pick<SearchEntry, 'people' | 'organisations'> {
  const people = [...new Set(names)];
  return { people, organisations: [...new Set(people.flatMap((name) => units.get(name) ?? []))] };
}
