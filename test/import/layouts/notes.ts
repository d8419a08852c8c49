import type { Layout } from './layout.ts';

/** Invented notes in free manners: outlines, lines, wide columns, two languages. */
export const NOTES: readonly Layout[] = [
  {
    habit: 'an outline with nested bullets',
    text: `Möte med Cykelrådet
den 8 april 2019 13:00

* Deltagare:
  * Vanja Ström, Cykelfrämjandet
  * Uno Berg, region Nord, samordnare
* Ej närvarande:
  * Sten Lind
* Läget i stan
  * Tre nya banor är klara
  * Skyltarna kommer i maj
* Kommande kampanj
* Övrigt
`,
    wanted: {
      council: 'Cykelrådet',
      date: '2019-04-08',
      time: { start: '13:00', end: null },
      people: ['Vanja Ström | Cykelfrämjandet | ', 'Uno Berg | region Nord | samordnare'],
      absent: ['Sten Lind'],
      items: ['Läget i stan', 'Kommande kampanj', 'Övrigt'],
      paragraphs: ['Tre nya banor är klara', 'Skyltarna kommer i maj'],
    },
  },
  {
    habit: 'folded lines and hanging labels',
    text: `ANTECKNINGAR

Gruppen för kust och hav

När:          Onsdagen den 2 december 2015, kl 9-12
Var:          Länsstyrelsen, sal Ejdern
Deltagare:    Signe Havström, Länsstyrelsen
              Arvid Torsk, Fiskarförbundet, t.f. ordförande
Anmält
förhinder:    Bertil Sill

1) Rapporter
Signe berättade att provtagningen har varit svår i år på grund av vädret och att
resultaten kommer först i februari.

2) Budget för nästa år
Gruppen enades om att söka pengar tillsammans.

3) Nästa träff
Den 20 januari kl 9 på samma plats.

Antecknat av Signe Havström
`,
    wanted: {
      council: 'Gruppen för kust och hav',
      date: '2015-12-02',
      time: { start: '09:00', end: '12:00' },
      place: 'Länsstyrelsen, sal Ejdern',
      present: ['Signe Havström', 'Arvid Torsk'],
      absent: ['Bertil Sill'],
      items: ['1 Rapporter', '2 Budget för nästa år', '3 Nästa träff'],
      decisions: ['Gruppen enades om att söka pengar tillsammans.'],
      secretary: 'Signe Havström',
      nextDate: '2016-01-20',
    },
  },
  {
    habit: 'everything in one line each, initials in the text',
    text: `Klubbmöte 2014-08-19
Närvarande: Ove, Gittan, Roffe och Sven-Erik.
1. Ove öppnade mötet.
2. Gittan valdes till sekreterare.
3. Båten behöver målas. Roffe fixar färg.
4. Nästa möte: 9/9 kl 19.
`,
    wanted: {
      date: '2014-08-19',
      present: ['Ove', 'Gittan', 'Roffe', 'Sven-Erik'],
      items: [
        '1 Ove öppnade mötet.',
        '2 Gittan valdes till sekreterare.',
        '3 Båten behöver målas. Roffe fixar färg.',
        '4 Nästa möte: 9/9 kl 19.',
      ],
      secretary: 'Gittan',
      nextDate: '2014-09-09',
    },
  },
  {
    habit: 'guests under their own label, with their points',
    text: `Minnesanteckningar digitala rådet
Mötesdatum: 2021-10-05, möte nr 14
Tid: 09:00-11:30
Plats: Digitalt

Ledamöter
Tindra Falk – Region Syd – strateg
Loke Vinter – Dalby kommun – IT-chef (via länk)

Gäster
Saga Nyberg, Molnbolaget AB (punkt 2)
Hugo Ring, jurist, Dataskyddsbyrån (p. 2-3)

1 Öppnande
Tindra öppnade mötet.

2 Molntjänster
Saga visade plattformen.

3 Avtal
Hugo gick igenom avtalet.
(Ansvarig: Loke)
`,
    wanted: {
      number: 14,
      date: '2021-10-05',
      people: ['Tindra Falk | Region Syd | strateg', 'Loke Vinter | Dalby kommun | IT-chef | remote'],
      guests: ['Saga Nyberg (2)', 'Hugo Ring (2, 3)'],
      items: ['1 Öppnande', '2 Molntjänster', '3 Avtal'],
    },
  },
  {
    habit: 'who answers for an item, in its title and on a line',
    text: `Mötesanteckningar
Rådet för inköp
Datum: 2023-01-10

1. Ramavtal (Ansvarig: Moa Frisk)
Avtalet löper ut i juni.

2. E-handel
Föredragande: Nils Hjul, Ada Berg
Piloten är klar.
`,
    wanted: {
      items: ['1 Ramavtal / Moa Frisk', '2 E-handel / Nils Hjul, Ada Berg'],
      paragraphs: ['Avtalet löper ut i juni.', 'Piloten är klar.'],
    },
  },
  {
    habit: 'English minutes',
    text: `Minutes
The harbour council
Date: 2022-03-08
Time: 10:00-11:30
Place: Room 4

Participants
Alice Ward, Port Authority, chair
Ben Cole, City Council
Apologies
Dan Frost

1. Opening
Alice opened the meeting.

2. Lights
The council decided to replace the lights.

3. Next meeting
5 April at 10:00.

Minutes by: Ben Cole
`,
    wanted: {
      language: 'en',
      council: 'The harbour council',
      date: '2022-03-08',
      time: { start: '10:00', end: '11:30' },
      place: 'Room 4',
      people: ['Alice Ward | Port Authority | chair', 'Ben Cole | City Council | '],
      absent: ['Dan Frost'],
      items: ['1 Opening', '2 Lights', '3 Next meeting'],
      decisions: ['The council decided to replace the lights.'],
      secretary: 'Ben Cole',
      chair: 'Alice Ward',
      nextDate: '2022-04-05',
    },
  },
  {
    habit: 'role before the name, several in a row',
    text: `Protokoll kommunala hälsorådet 2018-10-16

Tjänstemän: Folkhälsochef Gunvor Ask, kommunsekreterare Olle Brand, kurator Lina Moss § 4

Närvarande: Kerstin Udd (S), Bo Hed (M)

§ 4 Psykisk hälsa
Lina informerar.

§ 5 Övrigt
Inget.
`,
    wanted: {
      present: ['Gunvor Ask', 'Olle Brand', 'Kerstin Udd', 'Bo Hed'],
      guests: ['Lina Moss (4)'],
      items: ['4 Psykisk hälsa', '5 Övrigt'],
      secretary: 'Olle Brand',
    },
  },
  {
    habit: 'page heads that come again, and page numbers',
    text: `Nedre Ådalens kommun        PROTOKOLL                1 (2)
Miljörådet                  2020-06-04

Närvarande: Tom Grund, Eva Mark
\f
Nedre Ådalens kommun        PROTOKOLL                2 (2)
Miljörådet                  2020-06-04

§ 1 Vatten
Proverna är bra.

§ 2 Avfall
Rådet beslutade att avvakta.
`,
    wanted: {
      date: '2020-06-04',
      present: ['Tom Grund', 'Eva Mark'],
      items: ['1 Vatten', '2 Avfall'],
      decisions: ['Rådet beslutade att avvakta.'],
      paragraphs: ['Proverna är bra.'],
    },
  },
  {
    habit: 'a numbered list inside of an item',
    text: `Mötesanteckningar
Lokalgruppen
Datum: 2022-11-01

1. Flytten
Vi går igenom vad som återstår:
1. packa
2. städa
3. lämna nycklar
Allt ska vara klart den 30 november.

2. Möbler
Nya bord kommer i januari.
`,
    wanted: {
      items: ['1 Flytten', '2 Möbler'],
      paragraphs: [
        'Vi går igenom vad som återstår:',
        '1. packa',
        '2. städa',
        '3. lämna nycklar',
        'Allt ska vara klart den 30 november.',
        'Nya bord kommer i januari.',
      ],
    },
  },
  {
    habit: 'standing in for somebody, leaving early, coming late',
    text: `Sammanträdesprotokoll
Tekniska utskottet 2012-04-18

Beslutande: Börje Stål (M), ordförande
            Kim Norr (S), t.o.m. § 21
            Pia Sol (C), tjänstgörande ersättare för Jan Regn (C)
            Ulf Moln (L), fr.o.m. § 20

§ 20 Gator
Utskottet godkänner planen.

§ 21 Broar
Ärendet återremitteras.
`,
    wanted: {
      present: ['Börje Stål', 'Kim Norr', 'Pia Sol', 'Ulf Moln'],
      absent: ['Jan Regn'],
      items: ['20 Gator', '21 Broar'],
      decisions: ['Utskottet godkänner planen.', 'Ärendet återremitteras.'],
      chair: 'Börje Stål',
    },
  },
  {
    habit: 'organisations over their people',
    text: `Minnesanteckningar från samverkansmöte 2019-09-25

Deltagare
Borgholms kommun:
Åsa Kvist, Per Lund
Region Kalmar:
Ida Kalk

Förhindrade: Ola Vik (sjuk)

1. Färjan
Turlistan är klar.
2. Cykelleden
Skyltar sätts upp i maj.
`,
    wanted: {
      people: ['Åsa Kvist | Borgholms kommun | ', 'Per Lund | Borgholms kommun | ', 'Ida Kalk | Region Kalmar | '],
      absent: ['Ola Vik'],
      items: ['1 Färjan', '2 Cykelleden'],
    },
  },
  {
    habit: 'a day without its year, and a weekday that is not the day, are left out',
    text: `Minnesanteckningar
Gruppen för lek
Datum: 5 mars

1. Sandlådan
Ny sand är beställd.
2. Gungorna
Inget nytt.
`,
    wanted: { date: null, items: ['1 Sandlådan', '2 Gungorna'], warned: ['dateDoubtful'] },
  },
  {
    habit: 'the next meeting in a line of its own, after the items',
    text: `Minnesanteckningar
Teknikrådet
2022-12-13

Närvarande: Kaj Ström, Elin Watt

1. Elpriser
Genomgång av läget.
2. Laddstolpar
Fyra nya i vår.

Nästa möte: torsdag 19 januari 2023, kl. 13

Vid tangentbordet: Elin Watt
`,
    wanted: {
      items: ['1 Elpriser', '2 Laddstolpar'],
      secretary: 'Elin Watt',
      nextDate: '2023-01-19',
      paragraphs: ['Genomgång av läget.', 'Fyra nya i vår.'],
    },
  },
  {
    habit: 'headings in capitals, signatures on dotted lines',
    text: `STYRELSEMÖTE
Koloniföreningen Rabatten
Datum 2017-05-09
Närvarande Majken Rot, Stig Blad, Vera Knopp

§1. MÖTETS ÖPPNANDE
Ordföranden Majken Rot öppnade mötet.

§2. VATTENAVGIFT
Styrelsen beslöt att behålla avgiften.

§3. MÖTETS AVSLUTANDE
Ordföranden avslutade mötet.

Ordförande: ........................
            Majken Rot
Sekreterare: .......................
            Vera Knopp
Justerare: .........................
            Stig Blad
`,
    wanted: {
      date: '2017-05-09',
      present: ['Majken Rot', 'Stig Blad', 'Vera Knopp'],
      items: ['1 MÖTETS ÖPPNANDE', '2 VATTENAVGIFT', '3 MÖTETS AVSLUTANDE'],
      decisions: ['Styrelsen beslöt att behålla avgiften.'],
      chair: 'Majken Rot',
      secretary: 'Vera Knopp',
      verifiers: ['Stig Blad'],
    },
  },
];
