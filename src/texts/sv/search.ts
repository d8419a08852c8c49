import type { EntryKind } from '../../search/entry.ts';
import { joinNames } from '../grammar/join-names.ts';

/** Searching in all meetings. */
export const search = {
  searchTitle: ({ words }: { words: string }) => `Sökning: ${words}`,
  searchNone: ({ words }: { words: string }) => `Inget möte innehåller ”${words}”. Pröva ett annat ord, eller början av det.`,
  searchInstead: ({ word, choices }: { word: string; choices: readonly string[] }) =>
    `Ingen har skrivit ”${word}”. Här är träffar på ${joinNames(
      choices.map((one) => `”${one}”`),
      'sv',
      'or',
    )}.`,
  searchMore: 'Det finns fler träffar. Alla visas i fliken.',
  searchKind: {
    meeting: 'Möte',
    item: 'Punkt',
    note: 'Anteckning',
    entry: 'Laget runt',
    motion: 'Förslag',
    decision: 'Beslut',
    action: 'Åtgärd',
  } satisfies Record<EntryKind, string>,
  /** Where something was found: "2022-04-27, möte nr 57, punkt 4: Öppna data". */
  searchPlace: ({ date, number, item, title }: { date: string | null; number: number | null; item: number | null; title: string }) =>
    [date, number === null ? null : `möte nr ${number}`, item === null ? null : `punkt ${item}: ${title}`]
      .filter((one) => one !== null)
      .join(', '),
  cliSearch: 'letar i alla möten',
  cliSearchWords: 'ord; också böjda, eller början av längre ord',
};
