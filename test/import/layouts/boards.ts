import type { Layout } from './layout.ts';

/** Invented minutes in the manners of boards, councils and committees. */
export const BOARDS: readonly Layout[] = [
  {
    habit: 'a board: § with the title, "Beslut:" in line, names in a row',
    text: `Styrelseprotokoll

Föreningen Humlebacken, styrelsemöte den 14 mars 2023 kl. 18.30–20.15
Plats: Klubbstugan

Närvarande: Vega Lundmark (ordf), Sixten Aho, Malva Stenberg (sekr) och Tage Brolin
Frånvarande: Juni Wester

§ 1 Mötet öppnas
Vega hälsar välkommen.

§ 2 Val av justerare
Till justerare valdes Sixten Aho.

§ 3 Ekonomi
Tage redogör för läget. Likviditeten är god.
Beslut: Styrelsen köper en ny gräsklippare för högst 9 000 kr.

§ 4 Nästa möte
Nästa möte hålls tisdagen den 18 april kl 18.30.

§ 5 Mötet avslutas

Vid protokollet          Justeras

Malva Stenberg           Sixten Aho
`,
    wanted: {
      council: 'Föreningen Humlebacken, styrelsemöte',
      date: '2023-03-14',
      time: { start: '18:30', end: '20:15' },
      place: 'Klubbstugan',
      present: ['Vega Lundmark', 'Sixten Aho', 'Malva Stenberg', 'Tage Brolin'],
      absent: ['Juni Wester'],
      items: ['1 Mötet öppnas', '2 Val av justerare', '3 Ekonomi', '4 Nästa möte', '5 Mötet avslutas'],
      decisions: ['Till justerare valdes Sixten Aho.', 'Styrelsen köper en ny gräsklippare för högst 9 000 kr.'],
      chair: 'Vega Lundmark',
      secretary: 'Malva Stenberg',
      verifiers: ['Sixten Aho'],
      nextDate: '2023-04-18',
    },
  },
  {
    habit: 'a municipal committee: decision, background, sent to',
    text: `Kultur- och fritidsnämnden
Sammanträdesprotokoll
Sammanträdesdatum: 2021-09-08

Plats och tid: Sessionssalen, kl. 13.15-15.40

Beslutande ledamöter
Stellan Modig (S), ordförande
Annika Flod (M), 1:e vice ordförande
Rut Hjorth (V)

Tjänstgörande ersättare
Ivar Lo (C) för Greta Sund (C)

Ej tjänstgörande ersättare
Maj-Lis Strand (L)

Övriga närvarande
Kulturchef Tora Blad
Nämndsekreterare Nils Öhrn
Bibliotekarie Siri Moe, § 62

Justerare: Rut Hjorth
Justeringens tid och plats: 2021-09-13, förvaltningen

§ 61 Dnr KFN 2021/44
Delårsrapport
Beslut
Nämnden godkänner delårsrapporten.

Sammanfattning av ärendet
Förvaltningen har tagit fram en delårsrapport. Nämnden beslutade 2020-02-02 om budgeten.

Beslutsunderlag
Tjänsteskrivelse 2021-08-30

Beslutet skickas till
Kommunstyrelsen

§ 62 Dnr KFN 2021/51
Biblioteksplan
Nämndens beslut
1. Planen antas.
2. Förvaltningen får i uppdrag att informera personalen.

Yrkanden
Annika Flod (M) yrkar avslag.

Reservation
Annika Flod (M) reserverar sig mot beslutet.
`,
    wanted: {
      council: 'Kultur- och fritidsnämnden',
      date: '2021-09-08',
      time: { start: '13:15', end: '15:40' },
      place: 'Sessionssalen',
      present: ['Stellan Modig', 'Annika Flod', 'Rut Hjorth', 'Ivar Lo', 'Maj-Lis Strand', 'Tora Blad', 'Nils Öhrn'],
      guests: ['Siri Moe (62)'],
      items: ['61 Delårsrapport', '62 Biblioteksplan'],
      decisions: ['Nämnden godkänner delårsrapporten.', '1. Planen antas.', '2. Förvaltningen får i uppdrag att informera personalen.'],
      chair: 'Stellan Modig',
      secretary: 'Nils Öhrn',
      verifiers: ['Rut Hjorth'],
      dissents: ['Annika Flod'],
    },
  },
  {
    habit: 'an association: bullets for people, numbered items, "beslutades att"',
    text: `PROTOKOLL

Årsmöte med Byalaget Nedre Ås
Datum: 2019-02-24
Plats: Bygdegården

Deltagare:
• Hilma Norling
• Ture Ek
• Elsa Bodin
Ordförande: Hilma Norling
Sekreterare: Elsa Bodin

1. Mötets öppnande
Hilma öppnade mötet.

2. Fastställande av dagordning
Dagordningen fastställdes.

3. Årsavgift
Mötet diskuterade avgiften.
Det beslutades att höja avgiften till 150 kr.

4. Val
Ture Ek omvaldes som kassör.

5. Avslutning
Mötet avslutades.

Elsa Bodin, sekreterare
`,
    wanted: {
      council: 'Byalaget Nedre Ås',
      date: '2019-02-24',
      place: 'Bygdegården',
      present: ['Hilma Norling', 'Ture Ek', 'Elsa Bodin'],
      items: ['1 Mötets öppnande', '2 Fastställande av dagordning', '3 Årsavgift', '4 Val', '5 Avslutning'],
      decisions: ['Dagordningen fastställdes.', 'Det beslutades att höja avgiften till 150 kr.', 'Ture Ek omvaldes som kassör.'],
      chair: 'Hilma Norling',
      secretary: 'Elsa Bodin',
    },
  },
  {
    habit: 'the agenda first, then the same numbers with what was said',
    text: `Minnesanteckningar från nätverksmöte 2020-10-07

Närvarande: Bodil Krans, Otto Friis, Lo Hammar

Dagordning
1. Inledning
2. Upphandling
3. Nästa möte

1. Inledning
Bodil hälsade välkommen.

2. Upphandling
Otto berättade om läget.
Åtgärd: Otto skickar ut mallen senast 15 oktober.

3. Nästa möte
4 november kl. 10.00 via Teams.
`,
    wanted: {
      date: '2020-10-07',
      present: ['Bodil Krans', 'Otto Friis', 'Lo Hammar'],
      items: ['1 Inledning', '2 Upphandling', '3 Nästa möte'],
      actions: ['skickar ut mallen / Otto / 2020-10-15'],
      nextDate: '2020-11-04',
    },
  },
  {
    habit: 'people numbered in their list',
    text: `Mötesanteckningar
Samrådsgruppen för skärgården
Datum: 12 maj 2022

Närvarande:
1. Ylva Skär, Skärgårdsstiftelsen
2. Mats Holm, Öregrunds kommun
3. Ingrid Vass, Sjöpolisen

Punkt 1 Bryggor
Ylva visade bilder.

Punkt 2 Sopor
Frågan bordlades.
`,
    wanted: {
      council: 'Samrådsgruppen för skärgården',
      date: '2022-05-12',
      people: ['Ylva Skär | Skärgårdsstiftelsen | ', 'Mats Holm | Öregrunds kommun | ', 'Ingrid Vass | Sjöpolisen | '],
      items: ['1 Bryggor', '2 Sopor'],
      decisions: ['Frågan bordlades.'],
    },
  },
  {
    habit: 'several points of a decision under a line that leads in',
    text: `Protokoll fört vid sammanträde med Sparfrämjandet i Rydöby den 3 juni 2018

Ledamöter
Klas Wiberg, ordförande
Sanna Pihl
Förhinder
Odd Vang

§ 8 Stadgar
Klas föredrog förslaget.
Styrelsen beslutade
att anta stadgarna,
att skicka dem till medlemmarna.

§ 9 Lokal
Sanna har tittat på tre lokaler. Styrelsen beslutade att hyra den på Ågatan. Inflyttning i augusti.
`,
    wanted: {
      council: 'Sparfrämjandet i Rydöby',
      date: '2018-06-03',
      present: ['Klas Wiberg', 'Sanna Pihl'],
      absent: ['Odd Vang'],
      items: ['8 Stadgar', '9 Lokal'],
      decisions: ['att anta stadgarna,', 'att skicka dem till medlemmarna.', 'Styrelsen beslutade att hyra den på Ågatan.'],
      paragraphs: ['Klas föredrog förslaget.', 'Sanna har tittat på tre lokaler.', 'Inflyttning i augusti.'],
      chair: 'Klas Wiberg',
    },
  },
  {
    habit: 'what others decided, and what is not decided, decides nothing',
    text: `Minnesanteckningar
Rådet för friluftsliv
Datum: 2017-11-20

1. Läget
Regeringen beslutade i våras om nya regler. Vi beslutade inte något om leden.
Kommunen ska besluta när utredningen har godkänts. Frågan om hur protokollet godkänns återkommer.
Föreslås att planen antas i vår. Är det beslutat att leden flyttas?
Projektet beviljades pengar av Naturvårdsverket. Tidigare valdes Anders Roth till ombud.

2. Budget
Rådet beslutar när underlaget är klart.
`,
    wanted: { items: ['1 Läget', '2 Budget'], decisions: [] },
  },
  {
    habit: 'minutes without a single label but their headings',
    text: `Hyresgästföreningen Måsen
Möte i gillestugan 2016-02-11

Vi som var där
Birger, Ellinor och Nadja

Tvättstugan

Maskin två är sönder. Birger ringer till firman i morgon.

Cykelrummet

Det är fullt. Vi märker upp cyklar i april och tar bort dem som ingen hämtar.
`,
    wanted: { date: '2016-02-11', items: ['Tvättstugan', 'Cykelrummet'], decisions: [] },
  },
];
