import { DateTime } from 'luxon';
import type { Day, Name } from '../../core/origin.ts';
import type { AgendaTemplate, Member, SeriesSettings } from '../../core/series.ts';

/** Who stands outside at first, to be let in with `gäst: …`. */
export const INVENTED_GUEST: { readonly name: Name; readonly role: string; readonly organisation: string } = {
  name: 'Disa Malm',
  role: 'arkivarie',
  organisation: 'Kustviks stadsarkiv',
};

/** Who is in the chat that has no council yet. */
export const INVENTED_NEWCOMERS: readonly (typeof INVENTED_GUEST)[] = [
  { name: 'Nadia Ek', role: 'samordnare', organisation: 'Sjölands hembygdsförbund' },
  { name: 'Sixten Lund', role: 'kassör', organisation: 'Sjölands hembygdsförbund' },
];

const member = (name: Name, organisation: string, role: string | null, aliases: readonly string[]): Member => ({
  name,
  email: null,
  organisation,
  role,
  aliases,
  coOpted: false,
  from: null,
  to: null,
});

const item = (title: string, responsible: string, marks: Partial<AgendaTemplate> = {}): AgendaTemplate => ({
  title,
  responsible,
  minutes: null,
  round: false,
  approval: false,
  other: false,
  standing: false,
  ...marks,
});

/**
 * The council that a newcomer meets in the local meeting room: invented, with a meeting about to start.
 * @param today the day that the earlier minutes are counted back from
 */
export function inventedCouncil(today: Day): SeriesSettings {
  const lastMeeting = DateTime.fromISO(today).minus({ weeks: 4 });
  const inFiveWeeks = DateTime.fromISO(today).plus({ weeks: 5 });
  return {
    name: 'Rådet för digital samverkan',
    department: 'Kommunförbundet Sjöland',
    documentTitle: 'Minnesanteckningar',
    language: 'sv',
    form: 'table',
    quorum: null,
    nextNumber: 24,
    nextDate: today,
    chair: 'Ylva Brandt',
    secretary: 'Petter Nordin',
    verifiers: [],
    members: [
      member('Amina Warsame', 'Björkfors kommun', null, ['Amina']),
      member('Lars-Olof Engdahl', 'Kustviks kommun', null, ['LO']),
      member('Mikaela Sandell', 'Region Sjöland', null, ['Mikaela']),
      member('Petter Nordin', 'Kommunförbundet Sjöland', 'sekreterare', ['Petter']),
      member('Rasmus Hellgren', 'Sjölands högskola', null, ['Rasmus']),
      member('Ylva Brandt', 'Kommunförbundet Sjöland', 'ordförande', ['Ylva']),
    ],
    agenda: [
      item('Mötet öppnas', 'Ylva', { standing: true, minutes: 5 }),
      item('Föregående minnesanteckningar', 'Petter', { approval: true, standing: true, minutes: 5 }),
      item('Laget runt', 'Alla', { round: true, standing: true, minutes: 30 }),
      item('E-arkiv för mindre kommuner', 'Lars-Olof', { minutes: 20 }),
      item('En gemensam ingång för e-tjänster', 'Amina', { minutes: 20 }),
      item('Övriga frågor', 'Alla', { other: true, standing: true }),
      item('Nästa möte', 'Ylva', { standing: true }),
    ],
    unapprovedMinutes: [{ number: 23, date: lastMeeting.toISODate() }],
    openActions: [
      {
        number: 11,
        what: 'skickar ut kravlistan för e-arkivet',
        who: ['Lars-Olof Engdahl'],
        due: { text: 'till nästa möte', date: null },
      },
      {
        number: 12,
        what: 'frågar regionen om gemensam inloggning',
        who: ['Mikaela Sandell'],
        due: { text: `senast ${inFiveWeeks.toFormat('d MMMM', { locale: 'sv' })}`, date: inFiveWeeks.toISODate() },
      },
    ],
    unknown: {},
  };
}

/** What they wrote before Laget runt came to the chat: not addressed to it, so never stored. */
export const SMALL_TALK: readonly { readonly by: Name; readonly text: string }[] = [
  { by: 'Ylva Brandt', text: 'God morgon! Kaffet står i köket för er som är på plats.' },
  { by: 'Amina Warsame', text: 'Sitter på tåget men hör er bra.' },
];
