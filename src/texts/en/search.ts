import type { EntryKind } from '../../search/entry.ts';
import { joinNames } from '../grammar/join-names.ts';

/** Searching in all meetings. */
export const search = {
  searchTitle: ({ words }: { words: string }) => `Search: ${words}`,
  searchNone: ({ words }: { words: string }) => `No meeting holds “${words}”. Try another word, or the beginning of it.`,
  searchInstead: ({ word, choices }: { word: string; choices: readonly string[] }) =>
    `Nobody has written “${word}”. Here is what was found for ${joinNames(
      choices.map((one) => `“${one}”`),
      'en',
      'or',
    )}.`,
  searchMore: 'There is more. All of it is shown in the tab.',
  searchKind: {
    meeting: 'Meeting',
    item: 'Item',
    note: 'Note',
    entry: 'Round',
    motion: 'Motion',
    decision: 'Decision',
    action: 'Action',
  } satisfies Record<EntryKind, string>,
  /** Where something was found: "2022-04-27, meeting 57, item 4: Open data". */
  searchPlace: ({ date, number, item, title }: { date: string | null; number: number | null; item: number | null; title: string }) =>
    [date, number === null ? null : `meeting ${number}`, item === null ? null : `item ${item}: ${title}`]
      .filter((one) => one !== null)
      .join(', '),
  cliSearch: 'searches all meetings',
  cliSearchWords: 'words; inflected ones too, or the beginning of longer ones',
};
