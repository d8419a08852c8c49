import type { Layout } from './layout.ts';

/** Invented minutes in the manners of public committees. */
export const COMMITTEES: readonly Layout[] = [
  {
    habit: 'a record with a table of contents, file numbers and signatures on its first page',
    text: `KOMMUNSTYRELSEN                    PROTOKOLL                               Sida 1 av 3
                                   2020-11-11

Plats och tid:          Kommunhuset, Storsalen, klockan 08:30 - 11:45
                        ajournering 09:50-10:10

Beslutande ledamöter:   Hans Åkerlind (M), ordförande
                        Mona Frid (S), 1:e vice ordförande
                        Lars-Erik Hult (C) §§ 120-124, § 126
                        Petra Dal (SD) ersätter Ulf Ström (SD)

Övriga deltagare:       Maria Norr, kommundirektör
                        Pelle Svan, ekonomichef §§ 121-122
                        Åsa Lind, kommunsekreterare

Justerare:              Mona Frid

Justeringens plats
och tid:                Kommunkansliet, 2020-11-16

Underskrifter:

Sekreterare             ______________________________  §§ 120 - 126
                        Åsa Lind

Ordförande              ______________________________
                        Hans Åkerlind

Justerande              ______________________________
                        Mona Frid

ANSLAG/BEVIS
Justeringen har tillkännagivits genom anslag.
Organ: Kommunstyrelsen
Sammanträdesdatum: 2020-11-11
Anslaget sätts upp: 2020-11-17         Anslaget tas ned: 2020-12-09

Innehåll
§ 120 Fastställande av dagordning ..................................... 4
§ 121 Budgetuppföljning ............................................... 5
§ 122 Skattesats ...................................................... 6

§ 120
Fastställande av dagordning

Kommunstyrelsens beslut
Dagordningen fastställs.

§ 121                                   KS 2020/00231
Budgetuppföljning

Kommunstyrelsens beslut
1. Kommunstyrelsen godkänner uppföljningen.
2. Kommunstyrelsen uppmanar nämnderna att hålla budget.

Sammanfattning av ärendet
Ekonomiavdelningen har upprättat en uppföljning per oktober. Kommunfullmäktige beslutade i juni 2019 om budget.

Beslutsunderlag
Tjänsteskrivelse 2020-10-28

Dagens sammanträde
Pelle Svan föredrar ärendet.

Beslutet skickas till
Samtliga nämnder

§ 122                                   KS 2020/00250
Skattesats

Kommunstyrelsens förslag till kommunfullmäktige
Skattesatsen fastställs till 21:84.

Reservation
Petra Dal (SD) reserverar sig mot beslutet till förmån för eget yrkande.

Yrkanden
Mona Frid (S) yrkar bifall.
Petra Dal (SD) yrkar avslag.

Beslutsgång
Ordföranden ställer förslagen mot varandra och finner att kommunstyrelsen beslutar enligt förslaget.
`,
    wanted: {
      date: '2020-11-11',
      time: {
        start: '08:30',
        end: '11:45',
      },
      place: 'Kommunhuset, Storsalen',
      people: [
        'Hans Åkerlind |  | M, ordförande',
        'Mona Frid |  | S, 1:e vice ordförande',
        'Lars-Erik Hult |  | C',
        'Petra Dal |  | SD, ersätter Ulf Ström (SD)',
        'Maria Norr |  | kommundirektör',
        'Åsa Lind |  | kommunsekreterare',
      ],
      absent: ['Ulf Ström'],
      guests: ['Pelle Svan (121, 122)'],
      items: ['120 Fastställande av dagordning', '121 Budgetuppföljning', '122 Skattesats'],
      decisions: [
        'Dagordningen fastställs.',
        '1. Kommunstyrelsen godkänner uppföljningen.',
        '2. Kommunstyrelsen uppmanar nämnderna att hålla budget.',
        'Skattesatsen fastställs till 21:84.',
      ],
      dissents: ['Petra Dal'],
      chair: 'Hans Åkerlind',
      secretary: 'Åsa Lind',
      verifiers: ['Mona Frid'],
    },
  },
  {
    habit: 'points of a decision on dashes, what was moved, who dissented',
    text: `Samverkansnämnden
PROTOKOLL SN 2024:3

Tid:                  2024-05-15 kl. 13:00 – 15:10
Plats:                Stiftskansliet, Visby

Närvarande:           Karin Holm, ordförande
                      Nils-Olof Bergström, vice ordförande
                      Märta af Trolle, ledamot, §§ 21–24
                      Jan-Erik Ros, ersättare, tjänstgör för Lena Fält
                      Sven Ask, ersättare

Frånvarande:          Lena Fält, ledamot
                      Per Grahn, ledamot

Övriga närvarande:    Anna Brodin, nämndsekreterare
                      Jöns Malm, ekonom, § 22

§ 20  Sammanträdets öppnande

Ordföranden öppnade sammanträdet.

§ 21  Val av justerare

Beslut
Sven Ask valdes att jämte ordföranden justera protokollet.

§ 22  Bokslut 2023
Föredragande: Jöns Malm
Dnr SN 2024-0012

Nämnden fick en genomgång av bokslutet.

Yrkanden
Nils-Olof Bergström yrkade att ärendet skulle återremitteras.

Beslut
Nämnden beslutade att
– godkänna bokslutet,
– ge kansliet i uppdrag att följa upp kostnaderna.

Reservation
Nils-Olof Bergström anmälde reservation till förmån för eget yrkande.

§ 23  Information
a) Nytt avtal
Kansliet informerade om avtalet.
b) Rekrytering
En ny handläggare börjar i augusti.

§ 24  Nästa sammanträde
Nästa sammanträde är den 18 september kl. 13.00 i Visby.

Vid protokollet                      Justeras

Anna Brodin                          Karin Holm        Sven Ask
`,
    wanted: {
      date: '2024-05-15',
      time: {
        start: '13:00',
        end: '15:10',
      },
      place: 'Stiftskansliet, Visby',
      people: [
        'Karin Holm |  | ordförande',
        'Nils-Olof Bergström |  | vice ordförande',
        'Märta af Trolle |  | ledamot',
        'Jan-Erik Ros |  | ersättare, tjänstgör för Lena Fält',
        'Sven Ask |  | ersättare',
        'Anna Brodin |  | nämndsekreterare',
      ],
      absent: ['Lena Fält', 'Per Grahn'],
      guests: ['Jöns Malm (22)'],
      items: ['20 Sammanträdets öppnande', '21 Val av justerare', '22 Bokslut 2023 / Jöns Malm', '23 Information', '24 Nästa sammanträde'],
      decisions: [
        'Sven Ask valdes att jämte ordföranden justera protokollet.',
        'godkänna bokslutet,',
        'ge kansliet i uppdrag att följa upp kostnaderna.',
      ],
      dissents: ['Nils-Olof Bergström'],
      chair: 'Karin Holm',
      secretary: 'Anna Brodin',
      verifiers: ['Sven Ask'],
      nextDate: '2024-09-18',
    },
  },
  {
    habit: 'several in a row after their role or organisation',
    text: `Anteckningar fört vid möte med Trygghetsrådet i Västby
Tid och plats: måndag 2014-02-03 kl 17-19, Medborgarhuset

Närvarande
Ordf: Birgit Lans (S)
Ledamöter: Olle Grip (M), Sara Vik (C), Tor Alm
Polisen: Kia Berg
Kommunen: Mats Udd säkerhetschef

Ej närvarande: Lisa Ort (MP)

1. Inledning
Birgit hälsar välkomna till årets första möte.

2. Läget
Kia redovisar statistik. Inbrotten har minskat med 12 % jämfört med 2013.
Tor undrar över belysningen vid stationen.
>> Mats tar med sig frågan till gatukontoret.

3. Nattvandring
BESLUT: Rådet stödjer nattvandrarna med 5000 kr
Ansvarig: Olle

4. Vårens datum
7 april, 26 maj

Vid pennan
Mats Udd
`,
    wanted: {
      council: 'Trygghetsrådet i Västby',
      date: '2014-02-03',
      time: {
        start: '17:00',
        end: '19:00',
      },
      place: 'Medborgarhuset',
      people: [
        'Olle Grip |  | M',
        'Sara Vik |  | C',
        'Tor Alm |  | ',
        'Kia Berg | Polisen | ',
        'Mats Udd | Kommunen | säkerhetschef',
        'Birgit Lans |  | S',
      ],
      absent: ['Lisa Ort'],
      items: ['1 Inledning', '2 Läget', '3 Nattvandring / Olle', '4 Vårens datum'],
      decisions: ['Rådet stödjer nattvandrarna med 5000 kr'],
      chair: 'Birgit Lans',
      secretary: 'Mats Udd',
    },
  },
  {
    habit: 'the title under its number, dashes in the text',
    text: `Kommunala rådet för funktionshinderfrågor            2021-12-06

Plats och tid      Teams, kl. 14.00-16.00

Beslutande         Gerd Oskarsson (S) ordf.
                   Linus Pettersson (M)
                   Marianne Quist, HRF
                   Bo-Göran Rask, SRF, ej § 31
                   Ann-Sofie Stål, Autism

Ersättare          Fatima Ali (V)

Övriga             Eva Uhr, nämndsekr.
                   Tom Walter, enhetschef, § 29

Utses att justera  Marianne Quist

§ 28
Upprop och val av justerare
Marianne Quist utses att justera protokollet.

§ 29
Ny lag om LSS
Tom Walter informerar om den nya lagen.
Rådet tackar för informationen.

§ 30
Rapporter
- HRF har haft föreläsning.
- SRF söker ny lokal.

§ 31
Möten 2022
Rådet beslutar om följande datum: 14 mars, 30 maj, 12 september, 5 december.
`,
    wanted: {
      council: 'Kommunala rådet för funktionshinderfrågor',
      date: '2021-12-06',
      time: {
        start: '14:00',
        end: '16:00',
      },
      place: 'Teams',
      people: [
        'Gerd Oskarsson |  | S, ordf',
        'Linus Pettersson |  | M',
        'Marianne Quist | HRF | ',
        'Bo-Göran Rask | SRF | ej § 31',
        'Ann-Sofie Stål | Autism | ',
        'Fatima Ali |  | V',
        'Eva Uhr |  | nämndsekr',
      ],
      guests: ['Tom Walter (29)'],
      items: ['28 Upprop och val av justerare', '29 Ny lag om LSS', '30 Rapporter', '31 Möten 2022'],
      decisions: [
        'Marianne Quist utses att justera protokollet.',
        'Rådet beslutar om följande datum: 14 mars, 30 maj, 12 september, 5 december.',
      ],
      chair: 'Gerd Oskarsson',
      secretary: 'Eva Uhr',
      verifiers: ['Marianne Quist'],
    },
  },
];
