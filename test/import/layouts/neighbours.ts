import type { Layout } from './layout.ts';

/** Invented minutes of users, neighbours and networks, and how their lists end. */
export const NEIGHBOURS: readonly Layout[] = [
  {
    habit: 'users: labels without colons below a list, who comes from where, a guest before the item',
    text: `Minnesanteckningar
Brukarråd hemtjänst
Tid	2020-02-05 kl. 10.00
Plats	Linden

Närvarande Aina Sköld, PRO, Harriet Lilja från SPF, Lena Borg enhetschef samt Tuula Maki samordnare
Förhinder Arne Dahl, SPF
Inbjuden gäst Dietist Klara Holm deltog under punkt 2

1. Välkommen
Lena hälsade alla välkomna.

2. Maten
Klara berättade om mellanmål.
Ansvarig: Lena

3. Övrigt
Inget.
`,
    wanted: {
      people: ['Aina Sköld | PRO | ', 'Harriet Lilja | SPF | ', 'Lena Borg |  | enhetschef', 'Tuula Maki |  | samordnare'],
      absent: ['Arne Dahl'],
      guests: ['Klara Holm (2)'],
      items: ['1 Välkommen', '2 Maten / Lena', '3 Övrigt'],
    },
  },
  {
    habit: 'an address book: surnames first; one word among whole names is a place',
    text: `Mötesanteckningar Chefsnätverket
2023-02-03, kl. 9–12

Med på mötet: Wiklund, Josefin; Abrahamsson, Dag; Roy, Rina
Ej deltagande: Orust

1. Runda
Alla berättade.

2. Avtal
Godkändes.
`,
    wanted: {
      date: '2023-02-03',
      present: ['Josefin Wiklund', 'Dag Abrahamsson', 'Rina Roy'],
      absent: [],
      warned: ['personDoubtful'],
    },
  },
  {
    habit: 'officers as lines of an item',
    text: `Styrelsemöte Skidklubben
12 juni 2023

Närvarande: Evelina Kraft (ordf), Petra Lilja, Gustav Torn

1. Formalia
- Mötessekreterare: Petra Lilja
- Justerare: Gustav Torn

2. Lägret
28 är anmälda.
`,
    wanted: {
      chair: 'Evelina Kraft',
      secretary: 'Petra Lilja',
      verifiers: ['Gustav Torn'],
    },
  },
  {
    habit: 'tenants: when it began and ended on lines of their own, a label with "av" and a first name below a list',
    text: `Protokoll skyddskommittén
Datum: måndag 6 maj -24
Mötet började: 18:00
Mötet slutade: 19:25

1. Plan
Skyddskommittén fastställer planen för 2025.

2. Lekplatsen
Hampus presenterade upplägget. Beslut: enligt förslag.

3. Nästa möte
10 juni

Närvarande:
Ulla Rask, Kulturhuset
Dilan Kaya, Norra skolan
Antecknat av Dilan
`,
    wanted: {
      date: '2024-05-06',
      time: { start: '18:00', end: '19:25' },
      present: ['Ulla Rask', 'Dilan Kaya'],
      decisions: ['Skyddskommittén fastställer planen för 2025.', 'enligt förslag.'],
      secretary: 'Dilan',
      nextDate: '2024-06-10',
    },
  },
  {
    habit: 'what stands below the lists under no label is said to be left out',
    text: `Minnesanteckningar
Byarådet 2022-01-10

Närvarande: Ada Lund, Bo Ek
Plats: Skolan
Fikat stod Bo för.

1. Vägen
Den är hal.

2. Bron
Den är hel.
`,
    wanted: { present: ['Ada Lund', 'Bo Ek'], warned: ['textLeftOut'] },
  },
  {
    habit: 'users: lists by where people come from; smaller headings under "Beslut"; one verifier, called twice',
    text: `Minnesanteckningar från samråd
Dag: 21 november 2019

Deltagare från föreningarna:
Barbro Stedt, Hjärt-Lung
Mats Ager, Attention
Deltagare från förvaltningen:
Louise Fern, verksamhetschef

1. Val av justerare
Louise öppnade mötet. Mats valdes att justera.

2. Beslut
2.1 Kurs
Barbro åker på kurs i maj.

3. Nästa samråd
20 februari 2020

För protokollet         Justeras
Louise Fern             Mats Ager
`,
    wanted: {
      people: ['Barbro Stedt | Hjärt-Lung | ', 'Mats Ager | Attention | ', 'Louise Fern |  | verksamhetschef'],
      items: ['1 Val av justerare', '2 Beslut', '3 Nästa samråd'],
      secretary: 'Louise Fern',
      verifiers: ['Mats Ager'],
    },
  },
];
