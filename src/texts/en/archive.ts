import type { Day } from '../../core/origin.ts';
import { noun } from '../grammar/numbers.ts';
import { capital } from '../grammar/sentence.ts';

/** The archive in the tab: all meetings, what was decided in them, and a matter through the years. */
export const archive = {
  archiveSearch: 'Search all meetings',
  archiveWords: 'Search for',
  archiveFind: 'Search',
  archiveFilters: 'Narrow down',
  archiveKind: 'Kind',
  archivePerson: 'Person',
  archiveOrganisation: 'Organisation',
  archiveYear: 'Year',
  archiveCouncil: 'Council',
  archiveAny: 'All',
  archiveClear: 'Clear',
  archiveHits: ({ n }: { n: number }) => capital(`${noun(n, 'hit', 'hits', 'en')}.`),
  archiveMoreHits: ({ n }: { n: number }) => `${n} hits are shown. There are more.`,
  archiveHitList: 'Hits',
  /** Said before each word that was looked for, where it stands. */
  archiveMark: 'hit:',
  archiveNothing: 'No meeting has what you are looking for. Remove a choice and search again.',
  archiveMore: 'Show more',

  archiveMeetings: 'Meetings',
  archiveYearLabel: ({ year, n }: { year: number; n: number }) => `${year}: ${noun(n, 'meeting', 'meetings', 'en')}`,
  archiveUndated: ({ n }: { n: number }) => `Undated: ${noun(n, 'meeting', 'meetings', 'en')}`,
  archiveNoDate: 'Undated',
  archiveImported: 'Imported',
  archiveEmpty: 'The archive is empty. All meetings are gathered here.',
  archiveBack: 'Back to the archive',
  archiveOpen: 'Open the pages of the meeting',

  archiveDecisions: 'Decisions',
  archiveDecisionsNone: 'There is no decision here yet.',
  archiveDecisionsCsv: 'All decisions (CSV)',
  archiveActionsCsv: 'All actions (CSV)',

  archiveThroughYears: ({ number }: { number: number }) => `Item ${number} through the years`,
  archiveThroughYearsTitle: 'The item through the years',
  archiveTimes: ({ n, from, to }: { n: number; from: Day | null; to: Day | null }) =>
    from === null || to === null || from === to
      ? capital(`${noun(n, 'meeting', 'meetings', 'en')}.`)
      : capital(`${noun(n, 'meeting', 'meetings', 'en')}, from ${from} to ${to}.`),
  archiveDecided: 'Decision',
  archivePutOff: 'Put off',
  archiveTreated: 'Treated',
  archiveAhead: 'Not treated yet',
  archiveSearchTitle: ({ title }: { title: string }) => `Search “${title}” in all meetings`,
  archiveThroughYearsNone: 'The item is in this meeting only. Search for it in all meetings.',

  archiveOriginal: 'Show the original',
  archiveOriginalHide: 'Hide the original',
  archiveOriginalTitle: 'The original',
  archiveReading: 'The reading',
  archiveMend: 'Mend the reading',
  archiveMended: 'The reading is mended. The original is untouched.',
};
