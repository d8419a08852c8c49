import type { Layout } from './layout.ts';

/** Invented notes of networks and steering groups in which several authorities meet. */
export const NETWORKS: readonly Layout[] = [
  {
    habit: 'people in running text folded after a comma, guests with where they are from, initials in parentheses',
    text: `Minnesanteckningar
Digitaliseringsrådet, möte 5
När: tisdagen den 20 april 2021 kl 0900-1130
Var: Teams

Medverkande: Ann Krook (AK), Region Norr, ordf, Lars Björk (LB), Norrby kommun, Mehmet Yilmaz,
Älvbro kommun, Gun Östman, Länsstyrelsen, samt Hampus Rydh, Region Norr (vid tangenterna).
Kunde inte delta: Stig Aron, Hedby kommun
Inbjuden: Karolina Brandt, Inera (punkt 2)

1. Öppnande
Välkomna.
2. Plattformen
Karolina visade den.
=> LB ringer leverantören
3. Övrigt
Inget.
`,
    wanted: {
      council: 'Digitaliseringsrådet',
      number: 5,
      time: { start: '09:00', end: '11:30' },
      people: [
        'Ann Krook | Region Norr | ordf',
        'Lars Björk | Norrby kommun | ',
        'Mehmet Yilmaz | Älvbro kommun | ',
        'Gun Östman | Länsstyrelsen | ',
        'Hampus Rydh | Region Norr | vid tangenterna',
      ],
      absent: ['Stig Aron'],
      guests: ['Karolina Brandt (2)'],
      actions: ['ringer leverantören / LB / '],
      secretary: 'Hampus Rydh',
    },
  },
  {
    habit: 'lists of those in the room and of those at a distance; a promise under a name, and no item for them to answer for',
    text: `Minnesanteckningar
Länsnätverket
Datum: 3 maj 2022. Plats: Rådhuset

Deltagare på plats
Ingela Moberg, Strömsunds kommun (till kl. 14)
Malin Dott, Högskolan Väst
Deltagare på distans
Agneta West, Halden kommune
Saknas: Ylva Kron, Gnesta
Skriver: Malin Dott

1. Läget
Gott.
2. Sommaren
Läget är ansträngt.
Ansvarig: Ingela Moberg återkommer med en plan.
3. Nästa gång
7 juni. Agneta leder.
`,
    wanted: {
      date: '2022-05-03',
      place: 'Rådhuset',
      people: [
        'Ingela Moberg | Strömsunds kommun | till kl. 14',
        'Malin Dott | Högskolan Väst | ',
        'Agneta West | Halden kommune |  | remote',
      ],
      absent: ['Ylva Kron'],
      items: ['1 Läget', '2 Sommaren', '3 Nästa gång'],
      actions: ['återkommer med en plan. / Ingela Moberg / '],
      chair: null,
      secretary: 'Malin Dott',
      nextDate: '2022-06-07',
    },
  },
  {
    habit: 'one table for all, the head of the items in its middle, and a list of actions below',
    text: [
      'PROTOKOLL',
      'Styrgruppen för skoldata',
      '',
      'Datum och tid\t2021-03-17, 15.00-16.30\t\t',
      'Närvarande\tGunvor Ståhl, ordförande\t\t',
      'Frånvarande\tConny Backe\t\t',
      'Nr\tÄrende\tBeslut / åtgärd\tAnsvarig',
      '1\tStatus\tMigreringen är försenad.\tMadde',
      '2\tDriftstart\tBeslut: Driftstart flyttas till oktober.\tSiw',
      '3\tNästa möte\t14 april kl. 15.00\t',
      '',
      'Att göra-lista',
      'Aktivitet\tAnsvarig\tDeadline',
      'Boka lokal\tGunvor\t2021-04-01',
    ].join('\n'),
    wanted: {
      present: ['Gunvor Ståhl'],
      absent: ['Conny Backe'],
      items: ['1 Status / Madde', '2 Driftstart / Siw', '3 Nästa möte'],
      decisions: ['Driftstart flyttas till oktober.'],
      actions: ['Boka lokal / Gunvor / 2021-04-01'],
      nextDate: '2021-04-14',
      warned: [],
    },
  },
  {
    habit: 'the word for the record after a dash, titles in capitals, a place and whole names between semicolons',
    text: `Digitaliseringsnätverket i Dalsjö län – anteckningar 2023-11-16

Plats: Teams kl. 8.30–10.00

Deltagare
Borg kommun: Anette Holm, Karim Saleh
Region Dalsjö: Tobias Frank (ordförande)
Anmäld frånvaro: Mats Sund, Eke; Ronny Ask, Vik

NYTT FRÅN SKR
Tobias redogjorde för SKR:s nya handlingsplan.

LAGET RUNT
Borg: ny intranätlösning.

NÄSTA TRÄFF
18 januari 2024 kl. 8.30.
`,
    wanted: {
      council: 'Digitaliseringsnätverket i Dalsjö län',
      place: 'Teams',
      time: { start: '08:30', end: '10:00' },
      people: ['Anette Holm | Borg kommun | ', 'Karim Saleh | Borg kommun | ', 'Tobias Frank | Region Dalsjö | ordförande'],
      absent: ['Mats Sund', 'Ronny Ask'],
      items: ['NYTT FRÅN SKR', 'LAGET RUNT'],
      nextDate: '2024-01-18',
    },
  },
];
