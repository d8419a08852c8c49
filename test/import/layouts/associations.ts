import type { Layout } from './layout.ts';

/** Invented minutes in the manners of associations. */
export const ASSOCIATIONS: readonly Layout[] = [
  {
    habit: 'a housing society: folded prose, two signatures over each other',
    text: `Protokoll nr 4/2022

Fört vid styrelsemöte i Brf Granen, org.nr 716400-1234

Tid: 2022-05-18, kl. 19:00
Plats: Föreningslokalen, Granvägen 3

Närvarande ledamöter:  Kerstin Wall (ordförande)
                       Jonas Lilja
                       Amira Saleh
Närvarande suppleanter:
                       Gustav Hed
Anmält förhinder:      Bertil Krok
Adjungerad:            Sven Pil, förvaltare

1.  Mötets öppnande
    Ordföranden hälsade alla välkomna och förklarade mötet öppnat.

2.  Godkännande av dagordning
    Dagordningen godkändes med tillägget att punkt 8 b läggs till.

3.  Val av justerare
    Att jämte ordföranden justera dagens protokoll utsågs Amira Saleh.

4.  Föregående protokoll
    Protokoll nr 3/2022 gicks igenom och lades till handlingarna.

5.  Ekonomisk rapport
    Sven Pil redovisade utfallet för första kvartalet. Resultatet är 45 tkr
    bättre än budget.

6.  Beslutsärenden
    a) Stambyte
       Styrelsen beslutade att anlita VVS-Konsult AB för projektering.
    b) Cykelrum
       Styrelsen beslutade att bordlägga ärendet.

7.  Övriga frågor
    Inga övriga frågor.

8.  Nästa möte
    Nästa styrelsemöte hålls den 15 juni 2022 kl. 19.00.

9.  Mötets avslutande
    Ordföranden förklarade mötet avslutat.


Vid protokollet                       Justeras


_______________________               _______________________
Jonas Lilja                           Kerstin Wall


                                      _______________________
                                      Amira Saleh
`,
    wanted: {
      date: '2022-05-18',
      time: {
        start: '19:00',
        end: null,
      },
      place: 'Föreningslokalen, Granvägen 3',
      present: ['Kerstin Wall', 'Jonas Lilja', 'Amira Saleh', 'Gustav Hed', 'Sven Pil'],
      absent: ['Bertil Krok'],
      items: [
        '1 Mötets öppnande',
        '2 Godkännande av dagordning',
        '3 Val av justerare',
        '4 Föregående protokoll',
        '5 Ekonomisk rapport',
        '6 Beslutsärenden',
        '7 Övriga frågor',
        '8 Nästa möte',
        '9 Mötets avslutande',
      ],
      decisions: [
        'Dagordningen godkändes med tillägget att punkt 8 b läggs till.',
        'Att jämte ordföranden justera dagens protokoll utsågs Amira Saleh.',
        'Protokoll nr 3/2022 gicks igenom och lades till handlingarna.',
        'Styrelsen beslutade att anlita VVS-Konsult AB för projektering.',
        'Styrelsen beslutade att bordlägga ärendet.',
      ],
      chair: 'Kerstin Wall',
      secretary: 'Jonas Lilja',
      verifiers: ['Amira Saleh'],
      nextDate: '2022-06-15',
      warned: ['numberDoubtful'],
    },
  },
  {
    habit: 'elections as items, lists in lists',
    text: `Anteckningar från möte med Vattenrådet i Lerälvens avrinningsområde torsdagen den 12 november 2020

Plats: Digitalt via Zoom

Närvarande:
Styrelse
Karl-Gustav Rudin, LRF, ordförande
Mia Fors, Lerums Fiskevårdsområde
Ersättare
Ante Bäck, Naturskyddsföreningen
Tjänstemän
Lotta Sjö, vattensamordnare, Lerby kommun
Inbjudna
Prof. Henrik Dahl, SLU, punkt 5

1 Mötets öppnande
Ordföranden öppnade mötet och hälsade alla välkomna.
2 Val av mötessekreterare
Lotta Sjö valdes.
3 Val av justeringsperson
Till justeringsperson valdes Mia Fors.
4 Dagordningen
Godkändes.
5 Föredrag om kräftor
Henrik Dahl berättade om signalkräftan.
6 Ekonomi
Rådet har 54 000 kr på kontot. Beslutades att avsätta 10 000 kr till provtagning.
7 Rapporter
-
8 Nästa möte
Bestäms senare.
`,
    wanted: {
      council: 'Vattenrådet i Lerälvens avrinningsområde',
      date: '2020-11-12',
      place: 'Digitalt via Zoom',
      people: [
        'Karl-Gustav Rudin | LRF | ordförande',
        'Mia Fors | Lerums Fiskevårdsområde | ',
        'Ante Bäck | Naturskyddsföreningen | ersättare',
        'Lotta Sjö | Lerby kommun | vattensamordnare',
      ],
      guests: ['Henrik Dahl (5)'],
      items: [
        '1 Mötets öppnande',
        '2 Val av mötessekreterare',
        '3 Val av justeringsperson',
        '4 Dagordningen',
        '5 Föredrag om kräftor',
        '6 Ekonomi',
        '7 Rapporter',
        '8 Nästa möte',
      ],
      decisions: [
        'Lotta Sjö valdes.',
        'Till justeringsperson valdes Mia Fors.',
        'Godkändes.',
        'Beslutades att avsätta 10 000 kr till provtagning.',
      ],
      chair: 'Karl-Gustav Rudin',
      secretary: 'Lotta Sjö',
      verifiers: ['Mia Fors'],
    },
  },
  {
    habit: 'a general meeting: names above what they sign as',
    text: `PROTOKOLL
Fört vid ordinarie föreningsstämma i Fiskevårdsföreningen Gäddan
Datum: 2011-03-27
Plats: Bygdegården i Åkers
Närvarande: 27 medlemmar enligt närvarolista

§ 1. Stämmans öppnande
Ordföranden Rune Back hälsade välkommen.
§ 2. Val av ordförande och sekreterare för stämman
Till ordförande för stämman valdes Rune Back och till sekreterare Siv Lax.
§ 3. Val av två justeringsmän
Till justeringsmän valdes Bo Mört och Elsa Id.
§ 4. Styrelsens ansvarsfrihet
Stämman beviljade styrelsen ansvarsfrihet.
§ 5. Fiskekort
Stämman beslutade att höja priset till 300 kr/år. Motionen från Kurt Sik avslogs.
§ 6. Avslutning
Rune tackade för visat intresse och bjöd på kaffe.

Siv Lax              Rune Back
Sekreterare          Ordförande

Bo Mört              Elsa Id
Justerare            Justerare
`,
    wanted: {
      date: '2011-03-27',
      place: 'Bygdegården i Åkers',
      items: [
        '1 Stämmans öppnande',
        '2 Val av ordförande och sekreterare för stämman',
        '3 Val av två justeringsmän',
        '4 Styrelsens ansvarsfrihet',
        '5 Fiskekort',
        '6 Avslutning',
      ],
      decisions: [
        'Till ordförande för stämman valdes Rune Back och till sekreterare Siv Lax.',
        'Till justeringsmän valdes Bo Mört och Elsa Id.',
        'Stämman beviljade styrelsen ansvarsfrihet.',
        'Stämman beslutade att höja priset till 300 kr/år.',
        'Motionen från Kurt Sik avslogs.',
      ],
      chair: 'Rune Back',
      secretary: 'Siv Lax',
      verifiers: ['Bo Mört', 'Elsa Id'],
    },
  },
  {
    habit: 'headings underlined with dashes',
    text: `Protokoll styrelsemöte 2022-04-05
================================

Tid: 18:00
Plats: Kåren

Närvarande
----------
* Alice Berg (ordförande)
* Bob Ceder (kassör)
* Cecilia Dahl (sekreterare), från punkt 3

Meddelat frånvaro
-----------------
* David Ek

1. Mötets öppnande
------------------
Alice öppnade mötet 18:05.

2. Adjungeringar
----------------
Mötet beslutade att adjungera Frida Gran.

3. Rapporter
------------
3.1 Kassören
Bob rapporterade att allt är betalt.
3.2 Ordföranden
Inget.

4. Propositioner
----------------
Beslut: att bifalla propositionen i sin helhet

5. Mötets avslutande
--------------------
Alice avslutade mötet 19:00.
`,
    wanted: {
      date: '2022-04-05',
      time: {
        start: '18:00',
        end: null,
      },
      place: 'Kåren',
      people: ['Alice Berg |  | ordförande', 'Bob Ceder |  | kassör', 'Cecilia Dahl |  | sekreterare'],
      absent: ['David Ek'],
      items: ['1 Mötets öppnande', '2 Adjungeringar', '3 Rapporter', '4 Propositioner', '5 Mötets avslutande'],
      decisions: ['Mötet beslutade att adjungera Frida Gran.', 'att bifalla propositionen i sin helhet'],
      chair: 'Alice Berg',
      secretary: 'Cecilia Dahl',
    },
  },
];
