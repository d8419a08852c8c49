import type { Layout } from './layout.ts';

/** Invented minutes of parents, pupils, unions, users and neighbours. */
export const GATHERINGS: readonly Layout[] = [
  {
    habit: 'unions: lists by side, who was elected after the verb, names under fewer labels',
    text: `Protokoll
Samverkansgruppen, Tekniska förvaltningen

Datum:		2021-10-14
Tid:		09.00–10.30
Plats:		Ekensalen

För arbetsgivaren:
Kristina Hall, förvaltningschef, ordförande
Mattias Rös, HR-konsult, sekreterare

För de fackliga organisationerna:
Ewa Strid, Vision
Dragan Petkov, Kommunal

Ej närvarande:
Sveriges Ingenjörer

1. Mötet öppnas
Ordföranden öppnar mötet.

2. Val av justerare
Utses Ewa Strid och Dragan Petkov.

3. Samverkan före beslut
Ny organisation från 1 mars. Ewa påtalar att scheman saknas.

Mötet avslutas.

Vid protokollet			Justeras


…………………………		…………………………		…………………………
Mattias Rös			Ewa Strid			Dragan Petkov
`,
    wanted: {
      people: [
        'Kristina Hall |  | förvaltningschef, ordförande',
        'Mattias Rös |  | HR-konsult, sekreterare',
        'Ewa Strid | Vision | ',
        'Dragan Petkov | Kommunal | ',
      ],
      absent: [],
      decisions: ['Utses Ewa Strid och Dragan Petkov.'],
      chair: 'Kristina Hall',
      secretary: 'Mattias Rös',
      verifiers: ['Ewa Strid', 'Dragan Petkov'],
    },
  },
  {
    habit: 'a workplace: a day with two figures for its year, capitals for titles, "Vid tangenterna"',
    text: `APT Hemtjänst Norr 14/3-22

Närvarande: Sirpa (chef), Gudrun, Amal, Kicki
Kunde inte: Loffe
Vid tangenterna: Amal

FÖREGÅENDE ANTECKNINGAR
Gicks igenom, inget att tillägga.

ARBETSMILJÖ
Bilarna är fulla av grus. Gudrun ringer verkstaden.

ATT GÖRA
- Gudrun: ring verkstaden
- Alla läser rutinen

Nästa APT: 11/4 kl 14
`,
    wanted: {
      date: '2022-03-14',
      present: ['Sirpa', 'Gudrun', 'Amal', 'Kicki'],
      absent: ['Loffe'],
      items: ['FÖREGÅENDE ANTECKNINGAR', 'ARBETSMILJÖ'],
      actions: ['ring verkstaden / Gudrun / ', 'läser rutinen / Alla / '],
      entries: [],
      secretary: 'Amal',
      nextDate: '2022-04-11',
      warned: [],
    },
  },
  {
    habit: 'a weekly meeting: day, time and place in one line; decisions and things to do as items of their own',
    text: `Mötesanteckningar Nya växeln v. 9
Tisdag 1 mars 2022 | 10:00 – 10:45 | Sydost

Deltagare: Mira Lund; Jens Palm (Telebolaget AB); Ola Frisk

1) Läget
	• Testerna är klara.

2) Beslut
	• Driftstart flyttas till 2 maj.
	• Inga fler testare tas in.

3) Att göra
	• [ ] Jens: felanmäl knappsatsen – 4 mars
	• [x] Mira: boka sal

Nästa avstämning: 8 mars
/Mira, vid datorn
`,
    wanted: {
      date: '2022-03-01',
      time: { start: '10:00', end: '10:45' },
      place: 'Sydost',
      people: ['Mira Lund |  | ', 'Jens Palm | Telebolaget AB | ', 'Ola Frisk |  | '],
      items: ['1 Läget', '2 Beslut', '3 Att göra'],
      decisions: ['Driftstart flyttas till 2 maj.', 'Inga fler testare tas in.'],
      actions: ['felanmäl knappsatsen / Jens / 2022-03-04', 'boka sal / Mira / '],
      nextDate: '2022-03-08',
    },
  },
  {
    habit: 'a general meeting: what is granted and held to be in order, and what a vote came to',
    text: `Protokoll fört vid årsmöte i Kulturföreningen Dammen
söndagen den 20 mars 2022 kl. 15.00 i bygdegården, Dammvägen 1

§ 1 Mötets utlysande
Mötet ansågs behörigen utlyst.
§ 2 Val av justerare
Till att justera protokollet valdes Siv Ek och Bo Holm.
§ 3 Röstlängd
Röstlängden om 31 röster godkändes.
§ 4 Ansvarsfrihet
Styrelsen beviljades ansvarsfrihet för året.
§ 5 Bidrag
Föreningen beviljades 10 000 kr av kommunen i höstas.
§ 6 Motioner
Efter votering med 18 röster mot 13 beslutade årsmötet att avslå motionen.
§ 7 Anbud
Två anbud har kommit in om nytt tak. Styrelsen får i uppdrag att gå vidare med
det billigare. Årsmötet beslutade att avsätta för det ändamålet en summa om
148 000 kr.
`,
    wanted: {
      date: '2022-03-20',
      time: { start: '15:00', end: null },
      place: 'bygdegården, Dammvägen 1',
      decisions: [
        'Mötet ansågs behörigen utlyst.',
        'Till att justera protokollet valdes Siv Ek och Bo Holm.',
        'Röstlängden om 31 röster godkändes.',
        'Styrelsen beviljades ansvarsfrihet för året.',
        'Efter votering med 18 röster mot 13 beslutade årsmötet att avslå motionen.',
        'Årsmötet beslutade att avsätta för det ändamålet en summa om 148 000 kr.',
      ],
      verifiers: ['Siv Ek', 'Bo Holm'],
    },
  },
  {
    habit: 'pupils: class by class in one line, and lines below a list that are not of it',
    text: `Elevrådsmöte
Datum: 3/10 2023
Närvarande: Från 4A: Ebba Ryd och Noa Stig. Från 5A: Liv Öman. Från 6A: Molly Ros (ordförande).
Frånvarande: 5B
Vuxen: Karin Bly

1. Rasterna
Vi vill ha fler bollar.

2. Nästa elevråd
7 november
`,
    wanted: {
      people: ['Ebba Ryd | 4A | ', 'Noa Stig | 4A | ', 'Liv Öman | 5A | ', 'Molly Ros | 6A | ordförande'],
      absent: [],
      nextDate: '2023-11-07',
      warned: ['personDoubtful'],
    },
  },
];
