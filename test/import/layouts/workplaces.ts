import type { Layout } from './layout.ts';

/** Invented minutes in the manners of workplaces and projects. */
export const WORKPLACES: readonly Layout[] = [
  {
    habit: 'a workplace: the agenda numbered, then its titles without numbers',
    text: `ARBETSPLATSTRÄFF (APT) - minnesanteckningar
Enheten för mark och vatten
Datum och tid: tisdag 9 april 2019 kl 8.15-10.00
Lokal: Lilla konferensen

Närvarande: Annelie, Bosse (till kl 9), Carina, Danne, Ewa (antecknar)
Frånvarande: Fia (VAB), Gösta

Dagordning:
1. Föregående protokoll
2. Arbetsmiljö
3. Ekonomi
4. Övrigt

Föregående protokoll
Gicks igenom utan synpunkter. Lades till handlingarna.

Arbetsmiljö
Bosse tar upp att ventilationen låter. Carina anmäler till fastighet.
Skyddsrond görs den 23/4.

Ekonomi
Annelie visar siffror. Vi ligger 2 % back.

Övrigt
Sommarfest den 14 juni. Ewa bokar.

Nästa APT 14 maj kl 8.15.
`,
    wanted: {
      date: '2019-04-09',
      time: {
        start: '08:15',
        end: '10:00',
      },
      present: ['Annelie', 'Bosse', 'Carina', 'Danne', 'Ewa'],
      absent: ['Fia', 'Gösta'],
      items: ['1 Föregående protokoll', '2 Arbetsmiljö', '3 Ekonomi', '4 Övrigt'],
      secretary: 'Ewa',
      decisions: ['Lades till handlingarna.'],
    },
  },
  {
    habit: 'organisations beside their people',
    text: `Regionala samverkansgruppen e-hälsa                       Minnesanteckningar
                                                          2018-09-27

Deltagare:
Region Mitt            Anna-Karin Holst, Peder Roos
Ängsby kommun          Li Nordin
Sjöbo kommun           -
Kommunförbundet        Marie Ek, ordförande
                       Sofia Palm, sekreterare

Ej närvarande: Ola Tengvall (Sjöbo kommun)

1 Inledning
Marie hälsade välkommen.

2 Lägesrapporter
Region Mitt: Införandet av ny journal är försenat.
Ängsby kommun: Nyckelfri hemtjänst är igång.

3 Gemensamt arbete
Gruppen är överens om att fortsätta med arbetsgruppen.
Beslut: Li Nordin blir sammankallande.

4 Kommande möten
22 november, Ängsby
24 januari, Teams

Antecknade
Sofia Palm
`,
    wanted: {
      date: '2018-09-27',
      people: [
        'Anna-Karin Holst | Region Mitt | ',
        'Peder Roos | Region Mitt | ',
        'Li Nordin | Ängsby kommun | ',
        'Marie Ek | Kommunförbundet | ordförande',
        'Sofia Palm | Kommunförbundet | sekreterare',
      ],
      absent: ['Ola Tengvall'],
      items: ['1 Inledning', '2 Lägesrapporter', '3 Gemensamt arbete', '4 Kommande möten'],
      decisions: ['Li Nordin blir sammankallande.'],
      chair: 'Marie Ek',
      secretary: 'Sofia Palm',
    },
  },
  {
    habit: 'titles by themselves, roles in parentheses, things to do in bullets',
    text: `Mötesanteckningar styrgruppsmöte

Projekt:	Ny webb
Datum:	2023-02-14
Tid:	13:00–14:00
Plats:	Teams
Deltagare:	Eva Norén (projektägare), Ali Demir (projektledare), Jonna Björk (kommunikatör)
Frånvarande:	Tom Rask
Anteckningar:	Ali Demir

Statusrapport
Ali går igenom statusrapporten. Projektet ligger enligt plan.

Budget
Utfallet är 120 tkr av 400 tkr.
Beslut: Styrgruppen godkänner omfördelning av 30 tkr till utbildning.

Risker
Ny risk: brist på testare. Jonna hör med kundtjänst.

Att göra
- Boka utbildning (Jonna, 1 mars)
- Uppdatera tidplan (Ali)

Nästa möte
2023-03-14 kl. 13.00, Teams
`,
    wanted: {
      date: '2023-02-14',
      time: {
        start: '13:00',
        end: '14:00',
      },
      place: 'Teams',
      people: ['Eva Norén |  | projektägare', 'Ali Demir |  | projektledare', 'Jonna Björk |  | kommunikatör'],
      absent: ['Tom Rask'],
      items: ['Statusrapport', 'Budget', 'Risker'],
      decisions: ['Styrgruppen godkänner omfördelning av 30 tkr till utbildning.'],
      actions: ['Boka utbildning / Jonna / 2023-03-01', 'Uppdatera tidplan / Ali / '],
      secretary: 'Ali Demir',
      nextDate: '2023-03-14',
    },
  },
  {
    habit: 'two lists side by side, a table of wide columns',
    text: `MINNESANTECKNINGAR

Nämndsamverkan
2017-03-22

Närvarande:            Ej närvarande:
Elin Svärd             Mats Grön
Janne Östman           Ulla Vinge
Rebecka Holm

Punkt                  Anteckning                                   Ansvarig
1 Inledning            Elin hälsade välkommen.                      Elin
2 Lokalfrågan          Vi behöver större lokaler till hösten.       Janne
                       Janne kollar med kommunen.
3 Sommarjobb           20 platser i år.                             Rebecka
`,
    wanted: {
      date: '2017-03-22',
      present: ['Elin Svärd', 'Janne Östman', 'Rebecka Holm'],
      absent: ['Mats Grön', 'Ulla Vinge'],
      items: ['1 Inledning / Elin', '2 Lokalfrågan / Janne', '3 Sommarjobb / Rebecka'],
      paragraphs: ['Elin hälsade välkommen.', 'Vi behöver större lokaler till hösten.', 'Janne kollar med kommunen.', '20 platser i år.'],
    },
  },
  {
    habit: 'a letter: stars for items, signed with a first name',
    text: `Från: Lena Hav
Till: referensgruppen
Ämne: Minnesanteckningar 13 juni 2018

Hej!
Här kommer anteckningar från mötet i onsdags.

Med på mötet: Lena Hav, Omar Sadik, Bea Frid (telefon)
Inte med: Ulf Rask

* Webben
Nya sidan lanseras 1 september.
Bea skriver texter.

* Nyhetsbrev
Vi beslutade att skicka fyra per år.

* Nästa möte
22 augusti kl 10

/Lena
`,
    wanted: {
      date: '2018-06-13',
      people: ['Lena Hav |  | ', 'Omar Sadik |  | ', 'Bea Frid |  |  | remote'],
      absent: ['Ulf Rask'],
      items: ['Webben', 'Nyhetsbrev', 'Nästa möte'],
      decisions: ['Vi beslutade att skicka fyra per år.'],
      secretary: 'Lena',
      nextDate: '2018-08-22',
    },
  },
  {
    habit: 'marks of markdown in plain text',
    text: `# Möte Driftgruppen 2023-09-04

**Närvarande:** Iris, Jens, Kajsa
**Frånvarande:** Lukas
**Sekreterare:** Jens

## 1. Sedan sist
- Servern är uppgraderad
- Backup testad

## 2. Larm
Vi fick tre larm i helgen.

**Beslut:** Jouren får en extra telefon.

**Åtgärd:** Kajsa beställer telefon (senast 15 september)

## 3. Nästa möte
2023-09-18
`,
    wanted: {
      date: '2023-09-04',
      present: ['Iris', 'Jens', 'Kajsa'],
      absent: ['Lukas'],
      items: ['1 Sedan sist', '2 Larm', '3 Nästa möte'],
      decisions: ['Jouren får en extra telefon.'],
      actions: ['beställer telefon / Kajsa / 2023-09-15'],
      secretary: 'Jens',
      nextDate: '2023-09-18',
    },
  },
  {
    habit: 'labels side by side with their values below',
    text: `MÖTESANTECKNINGAR
Datum            Tid             Plats
2022-10-20       09.00-11.00     Skype

Närvarande       Organisation               E-post
Ola Ström        Trafikverket               ola@example.invalid
Eva-Lena Krig    Region Gävleborg           eva@example.invalid
Per Lind         X-trafik                   per@example.invalid

Frånvarande      Organisation
Stina Fors       Hofors kommun

1    Mötet öppnas
     Ola öppnar mötet.

2    Hållplatser
     Två hållplatser flyttas i höst.
     Beslutas att Per återkommer med karta.

3    Övrigt
     -
`,
    wanted: {
      date: '2022-10-20',
      time: {
        start: '09:00',
        end: '11:00',
      },
      place: 'Skype',
      people: ['Ola Ström | Trafikverket | ', 'Eva-Lena Krig | Region Gävleborg | ', 'Per Lind | X-trafik | '],
      absent: ['Stina Fors'],
      items: ['1 Mötet öppnas', '2 Hållplatser', '3 Övrigt'],
      decisions: ['Beslutas att Per återkommer med karta.'],
    },
  },
];
