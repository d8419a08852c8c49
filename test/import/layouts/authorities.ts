import type { Layout } from './layout.ts';

/** Invented minutes in the manners of municipalities, regions, agencies and universities. */
export const AUTHORITIES: readonly Layout[] = [
  {
    habit: 'a board with a name of several words, its authority below, headings over parts of the lists',
    text: `BARN- OCH FRITIDSNÄMNDEN                 PROTOKOLL                  1 (4)
Tallboda kommun                          2023-03-14

Plats och tid            Stadshuset, kl. 13.15–16.40

Beslutande               Ledamöter
                         Berit Falk (S), ordförande
                         Jan Holm (M)

                         Tjänstgörande ersättare
                         Kerstin Wåhl (L) ersätter Olov Dahl (KD)

Ej tjänstgörande         Fatima Hadd (S)
ersättare                Göte Myr (M)

§ 21                                      Dnr BFN 2023/4

Godkännande av dagordning

Barn- och fritidsnämndens beslut
Dagordningen godkänns.

Föredragande
Elin Norrby

§ 22

Taxor

Barn- och fritidsnämndens förslag till kommunfullmäktige
1. Taxan fastställs.
2. Taxan gäller från den 1 april.

Reservation
Jan Holm (M) lämnar en protokollsanteckning.


Justerandes sign                                                      Utdragsbestyrkande
`,
    wanted: {
      council: 'BARN- OCH FRITIDSNÄMNDEN',
      date: '2023-03-14',
      people: [
        'Berit Falk |  | S, ordförande',
        'Jan Holm |  | M',
        'Kerstin Wåhl |  | L, ersätter Olov Dahl (KD)',
        'Fatima Hadd |  | S',
        'Göte Myr |  | M',
      ],
      absent: ['Olov Dahl'],
      items: ['21 Godkännande av dagordning', '22 Taxor'],
      decisions: ['Dagordningen godkänns.', '1. Taxan fastställs.', '2. Taxan gäller från den 1 april.'],
      warned: ['textLeftOut'],
    },
  },
  {
    habit: 'academic titles before names, staff representatives under those who were away',
    text: `PROTOKOLL NR 7
2019-10-02
Dnr 1.1.2-2019/0412
Myndigheten för kulturarv
Digitaliseringens styrgrupp

Närvarande
Prodekan Maria Åker, ordförande
Universitetslektor Cecilia Brand, t.o.m. § 3
Studeranderepresentant Isak Ny
Controller Åsa Gren (protokollförare)

Frånvarande
Extern ledamot Lotta Wenner

Personalföreträdare
Niklas Ahl, Saco-S

§ 1 Mötets öppnande
Mötet öppnades.
§ 2 Upphandling
Styrgruppen beslutade
att förorda alternativ B, samt
att uppdra åt Isak att ta fram en tidplan.
§ 3 Avslutning
Mötet avslutades. Nästa sammanträde: 23 oktober 2019, Visby.
`,
    wanted: {
      council: 'Digitaliseringens styrgrupp',
      number: 7,
      people: [
        'Maria Åker |  | Prodekan, ordförande',
        'Cecilia Brand |  | Universitetslektor',
        'Isak Ny |  | Studeranderepresentant',
        'Åsa Gren |  | Controller, protokollförare',
        'Niklas Ahl | Saco-S | ',
      ],
      absent: ['Lotta Wenner'],
      decisions: ['att förorda alternativ B', 'att uppdra åt Isak att ta fram en tidplan.'],
      secretary: 'Åsa Gren',
      nextDate: '2019-10-23',
    },
  },
  {
    habit: 'a table of marks with headings between its rows',
    text: [
      'Skolnämndens arbetsutskott',
      'Sammanträdesprotokoll 2022-11-16',
      '',
      'Ledamot\tParti\tNärvarande\tAnm.',
      'Krister Öhman\tM\tX\tOrdförande',
      'Karl von Essen\tKD\t\tAnmält förhinder',
      'Ersättare\t\t\t',
      'Ros-Marie Tjäder\tC\tX\tTjänstgör för Karl von Essen',
      'Tjänstepersoner\t\t\t',
      'Oscar Tell\t\tX\tSekreterare',
      'Jessica Mård\t\tX\tRektor, punkt 2',
      '',
      '1. Upprop',
      'Upprop förrättas.',
      '2. Skolor',
      'Arbetsutskottet föreslår att nämnden beslutar',
      'att utreda frågan',
      'Pia lämnar salen.',
    ].join('\n'),
    wanted: {
      people: ['Krister Öhman |  | M, Ordförande', 'Ros-Marie Tjäder |  | C, Tjänstgör för Karl von Essen', 'Oscar Tell |  | Sekreterare'],
      absent: ['Karl von Essen'],
      guests: ['Jessica Mård (2)'],
      secretary: 'Oscar Tell',
      decisions: ['att utreda frågan'],
    },
  },
  {
    habit: 'who serves for whom under a heading of its own, who takes no part in a decision',
    text: `Region Sörvik                                                         Protokoll
Vårdnämnden                                                           Datum 2024-09-19

Närvarande ledamöter:
Marianne Hult (S), ordförande
Peter Wall (KD), från pkt 54
Ersättare som tjänstgör:
Aida Hasan (S) för Ingmar Dahl (S)

§ 54 – Delårsrapport
Beslut
Vårdnämnden beslutar
1. att godkänna delårsrapporten.
Peter Wall (KD) avstår från att delta i beslutet.

§ 55 – Lokaler
Genomgång av flytten.
Saknas: nycklar till förrådet
Ordföranden avslutar sammanträdet.
`,
    wanted: {
      council: 'Vårdnämnden',
      present: ['Marianne Hult', 'Peter Wall', 'Aida Hasan'],
      absent: ['Ingmar Dahl'],
      decisions: ['1. att godkänna delårsrapporten.'],
      paragraphs: [
        'Peter Wall (KD) avstår från att delta i beslutet.',
        'Genomgång av flytten.',
        'Saknas: nycklar till förrådet',
        'Ordföranden avslutar sammanträdet.',
      ],
      warned: ['textLeftOut'],
    },
  },
  {
    habit: 'a title with prose below it in its cell',
    text: [
      'Protokoll fört vid sammanträde med Institutionsstyrelsen',
      '2022-10-05 kl 13.15-15.00',
      'Närvarande: Tim Öst, Nadia Karim',
      '',
      '§\tÄrende\tBeslut/Åtgärd',
      '41\tÖppnande\t',
      '42\tPlan <p>Ulla presenterade förslaget.</p>\tPlanen fastställs.',
    ].join('\n'),
    wanted: {
      council: 'Institutionsstyrelsen',
      items: ['41 Öppnande', '42 Plan'],
      paragraphs: ['Ulla presenterade förslaget.'],
      decisions: ['Planen fastställs.'],
    },
  },
];
