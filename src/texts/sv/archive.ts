import type { Day } from '../../core/origin.ts';
import { noun } from '../grammar/numbers.ts';
import { capital } from '../grammar/sentence.ts';

/** The archive in the tab: all meetings, what was decided in them, and a matter through the years. */
export const archive = {
  archiveSearch: 'Sök i alla möten',
  archiveWords: 'Sök efter',
  archiveFind: 'Sök',
  archiveFilters: 'Avgränsa',
  archiveKind: 'Typ',
  archivePerson: 'Person',
  archiveOrganisation: 'Organisation',
  archiveYear: 'År',
  archiveCouncil: 'Råd',
  archiveAny: 'Alla',
  archiveClear: 'Rensa',
  archiveHits: ({ n }: { n: number }) => capital(`${noun(n, 'träff', 'träffar', 'sv')}.`),
  archiveMoreHits: ({ n }: { n: number }) => `${n} träffar visas. Det finns fler.`,
  archiveHitList: 'Träffar',
  /** Said before each word that was looked for, where it stands. */
  archiveMark: 'träff:',
  archiveNothing: 'Inget möte har det du letar efter. Ta bort ett val och sök igen.',
  archiveMore: 'Visa fler',

  archiveMeetings: 'Möten',
  archiveYearLabel: ({ year, n }: { year: number; n: number }) => `${year}: ${noun(n, 'möte', 'möten', 'sv')}`,
  archiveUndated: ({ n }: { n: number }) => `Utan datum: ${noun(n, 'möte', 'möten', 'sv')}`,
  archiveNoDate: 'Utan datum',
  archiveImported: 'Inläst',
  archiveEmpty: 'Arkivet är tomt. Här samlas alla möten.',
  archiveBack: 'Tillbaka till arkivet',
  archiveOpen: 'Öppna mötets sidor',

  archiveDecisions: 'Beslut',
  archiveDecisionsNone: 'Inget beslut finns här än.',
  archiveDecisionsCsv: 'Alla beslut (CSV)',
  archiveActionsCsv: 'Alla åtgärder (CSV)',

  archiveThroughYears: ({ number }: { number: number }) => `Punkt ${number} genom åren`,
  archiveThroughYearsTitle: 'Punkten genom åren',
  archiveTimes: ({ n, from, to }: { n: number; from: Day | null; to: Day | null }) =>
    from === null || to === null || from === to
      ? capital(`${noun(n, 'möte', 'möten', 'sv')}.`)
      : capital(`${noun(n, 'möte', 'möten', 'sv')}, från ${from} till ${to}.`),
  archiveDecided: 'Beslut',
  archivePutOff: 'Bordlagd',
  archiveTreated: 'Behandlad',
  archiveAhead: 'Inte behandlad än',
  archiveSearchTitle: ({ title }: { title: string }) => `Sök ”${title}” i alla möten`,
  archiveThroughYearsNone: 'Punkten finns bara i det här mötet. Sök efter den i alla möten.',

  archiveOriginal: 'Visa originalet',
  archiveOriginalHide: 'Dölj originalet',
  archiveOriginalTitle: 'Originalet',
  archiveReading: 'Läsningen',
  archiveMend: 'Rätta läsningen',
  archiveMended: 'Läsningen är rättad. Originalet är orört.',
};
