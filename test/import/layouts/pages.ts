import type { Layout } from './layout.ts';

/** Invented minutes as pages: headings, bold lines, numbered lists and tables that the file itself knows. */
export const PAGES: readonly Layout[] = [
  {
    habit: 'headings for people and items',
    text: `<h1>Protokoll styrelsemöte</h1><p>Bostadsrättsföreningen Svanen</p><p><strong>Datum:</strong> 4 maj 2023<br><strong>Tid:</strong> 18.00–19.30<br><strong>Plats:</strong> Föreningslokalen</p>
<h2>Närvarande</h2><ul><li>Ronja Dahl, ordförande</li><li>Assar Ny, kassör</li></ul><h2>Frånvarande</h2><ul><li>Pim Öst</li></ul>
<h2>Mötets öppnande</h2><p>Ronja öppnade mötet.</p>
<h2>Taket</h2><p>Firman börjar i juni.</p><h3>Beslut</h3><p>Styrelsen godkänner offerten.</p>
<h2>Nästa möte</h2><p>1 juni kl. 18.00</p>
<p>Vid protokollet: Assar Ny</p>`,
    wanted: {
      council: 'Bostadsrättsföreningen Svanen',
      date: '2023-05-04',
      time: { start: '18:00', end: '19:30' },
      place: 'Föreningslokalen',
      present: ['Ronja Dahl', 'Assar Ny'],
      absent: ['Pim Öst'],
      items: ['Mötets öppnande', 'Taket', 'Nästa möte'],
      decisions: ['Styrelsen godkänner offerten.'],
      chair: 'Ronja Dahl',
      secretary: 'Assar Ny',
      nextDate: '2023-06-01',
    },
  },
  {
    habit: 'bold lines for items',
    text: `<p><b>Minnesanteckningar föräldrarådet</b></p><p>2019-11-13</p><p><b>Närvarande:</b> Kim Asp, Lo Björk, Mo Ceder</p>
<p><b>Skolgården</b></p><p>Vi vill ha mer belysning.</p><p>Rektor tar med sig frågan.</p><p><b>Julmarknad</b></p><p>Den 7 december.</p><p><b>Övrigt</b></p><p>Inget.</p>`,
    wanted: {
      date: '2019-11-13',
      present: ['Kim Asp', 'Lo Björk', 'Mo Ceder'],
      items: ['Skolgården', 'Julmarknad', 'Övrigt'],
      paragraphs: ['Vi vill ha mer belysning.', 'Rektor tar med sig frågan.', 'Den 7 december.', 'Inget.'],
    },
  },
  {
    habit: 'a numbered list of items with bullets under them',
    text: `<h1>Mötesanteckningar</h1><p>Projektgruppen Nya spår</p><p>Datum: 2022-08-30</p><p>Deltagare: Ellen Rask, Folke Berg (sekr), Göta Lind</p>
<ol><li>Tidplan<ul><li>Etapp ett är klar.</li><li>Etapp två dröjer.</li></ul></li><li>Ekonomi<ul><li>Budgeten håller.</li></ul></li><li>Nästa möte<ul><li>27 september</li></ul></li></ol>`,
    wanted: {
      council: 'Projektgruppen Nya spår',
      present: ['Ellen Rask', 'Folke Berg', 'Göta Lind'],
      items: ['1 Tidplan', '2 Ekonomi', '3 Nästa möte'],
      paragraphs: ['Etapp ett är klar.', 'Etapp två dröjer.', 'Budgeten håller.'],
      secretary: 'Folke Berg',
      nextDate: '2022-09-27',
    },
  },
  {
    habit: 'label tables, and a table of items with its head',
    text: `<table><tr><td>Möte</td><td>Ledningsgrupp IT</td></tr><tr><td>Datum och tid</td><td>2024-01-17 kl. 08.30–10.00</td></tr><tr><td>Plats</td><td>Rum Ek</td></tr>
<tr><td>Närvarande</td><td><p>Lisen Hall, IT-chef</p><p>Tor Blom, arkitekt</p></td></tr><tr><td>Förhinder</td><td>Eja Sund</td></tr><tr><td>Sekreterare</td><td>Tor Blom</td></tr></table>
<table><tr><th>Nr</th><th>Punkt</th><th>Anteckningar</th><th>Ansvarig</th></tr><tr><td>1</td><td>Status</td><td><p>Allt går enligt plan.</p><p>Inga risker.</p></td><td>Lisen</td></tr><tr><td>2</td><td>Drift</td><td>Två avbrott.</td><td>Tor</td></tr></table>`,
    wanted: {
      date: '2024-01-17',
      time: { start: '08:30', end: '10:00' },
      place: 'Rum Ek',
      people: ['Lisen Hall |  | IT-chef', 'Tor Blom |  | arkitekt'],
      absent: ['Eja Sund'],
      secretary: 'Tor Blom',
      items: ['1 Status / Lisen', '2 Drift / Tor'],
      paragraphs: ['Allt går enligt plan.', 'Inga risker.', 'Två avbrott.'],
    },
  },
  {
    habit: 'numbers in headings, with bold "Beslut" in the text',
    text: `<h1>Protokoll nr 7</h1><h2>Kulturrådet i Viken</h2><p>Sammanträdesdatum: 2020-02-18</p><p><b>Ledamöter:</b> Disa Holm (ordförande), Egil Ask, Freja Lind</p><p><b>Justerare:</b> Egil Ask</p>
<h2>§ 11 Bidrag</h2><p>Tre ansökningar har kommit in.</p><p><b>Beslut:</b> Rådet beviljar 5 000 kr till teatern.</p>
<h2>§ 12 Festival</h2><p>Frågan diskuterades.</p><p><b>Beslut</b></p><ul><li>att ordna festivalen i augusti</li><li>att be Freja leda arbetet</li></ul>`,
    wanted: {
      council: 'Kulturrådet i Viken',
      number: 7,
      date: '2020-02-18',
      present: ['Disa Holm', 'Egil Ask', 'Freja Lind'],
      items: ['11 Bidrag', '12 Festival'],
      decisions: ['Rådet beviljar 5 000 kr till teatern.', 'att ordna festivalen i augusti', 'att be Freja leda arbetet'],
      paragraphs: ['Tre ansökningar har kommit in.', 'Frågan diskuterades.'],
      chair: 'Disa Holm',
      verifiers: ['Egil Ask'],
    },
  },
  {
    habit: 'signatures side by side in a table',
    text: `<p>PROTOKOLL</p><p>Valberedningen</p><p>2018-03-01</p><p>Närvarande: Arne Hed, Bibbi Ro, Cia Mo</p><p>1. Öppnande</p><p>Arne öppnade.</p><p>2. Avslutning</p><p>Mötet slutade kl. 20.</p>
<table><tr><td>Vid protokollet</td><td>Ordförande</td><td>Justeras</td></tr><tr><td>Bibbi Ro</td><td>Arne Hed</td><td>Cia Mo</td></tr></table>`,
    wanted: {
      council: 'Valberedningen',
      items: ['1 Öppnande', '2 Avslutning'],
      chair: 'Arne Hed',
      secretary: 'Bibbi Ro',
      verifiers: ['Cia Mo'],
      paragraphs: ['Arne öppnade.', 'Mötet slutade kl. 20.'],
    },
  },
  {
    habit: 'rows that begin with the number of a paragraph',
    text: `<h1>Sammanträdesprotokoll</h1><p>Byggrådet</p><p>Datum: 2016-09-21</p><table><tr><td>§ 3</td><td><p>Detaljplan Åsen</p><p>Planen ställs ut i oktober.</p></td></tr><tr><td>§ 4</td><td><p>Bygglov</p><p>Beslut</p><p>Bygglov beviljas.</p></td></tr></table>`,
    wanted: {
      date: '2016-09-21',
      items: ['3 Detaljplan Åsen', '4 Bygglov'],
      decisions: ['Bygglov beviljas.'],
      paragraphs: ['Planen ställs ut i oktober.'],
    },
  },
  {
    habit: 'a way to the page above it, smaller headings over parts of a list, boxes and checks in columns',
    text: `<p><a href="/">Start</a> / <a href="/s">Samverkan</a> / Minnesanteckningar</p><h1>Minnesanteckningar samverkansgrupp vård</h1>
<p>Torsdag 25 januari 2024, kl. 13.00–16.00</p>
<h2>Närvarande</h2><h3>Kommunerna</h3><ul><li>Gun Hammar, socialchef, Malå</li><li>Petra Lid, MAS, Norsjö (ersätter Kent Olofs)</li></ul>
<h3>Region Fjäll</h3><ul><li>Håkan Bruhn, ordförande</li></ul><h2>Anmält förhinder</h2><p>Kent Olofs, Norsjö</p>
<h2>1. Inledning</h2><p>Dagordningen godkänns.</p><h2>2. Plan</h2><p>[ ] Petra skriver ett utkast</p>
<table><tr><td>Sekreterare<br><br>________<br>Tova Sell</td><td>Justerare<br><br>________<br>Gun Hammar</td></tr></table>`,
    wanted: {
      council: 'samverkansgrupp vård',
      date: '2024-01-25',
      people: [
        'Gun Hammar | Malå | socialchef',
        'Petra Lid | Norsjö | MAS, ersätter Kent Olofs',
        'Håkan Bruhn | Region Fjäll | ordförande',
      ],
      absent: ['Kent Olofs'],
      items: ['1 Inledning', '2 Plan'],
      actions: ['skriver ett utkast / Petra / '],
      secretary: 'Tova Sell',
      verifiers: ['Gun Hammar'],
    },
  },
  {
    habit: 'a head over two columns, the first of which counts, titles before names, checks and crosses',
    text: `<h1>Utskottet för digitalisering</h1><h2>Protokoll 2023-12-11</h2>
<table><thead><tr><th colspan="2">Ledamöter</th><th>Funktion</th><th>Närv.</th></tr></thead><tbody>
<tr><td>1</td><td>Professor Agneta Lind</td><td>Ordförande</td><td>✓</td></tr><tr><td>2</td><td>Docent Björn Kaij</td><td>Fakulteten för teknik</td><td>✓</td></tr>
<tr><td>3</td><td>Alva Höök</td><td>Doktorandnämnden</td><td>✗</td></tr></tbody></table>
<h3>§ 5 Formalia</h3><p>Inget jäv anmäls.</p><h3>§ 6 Plattform</h3><p>Utskottet beslutar</p><p>att tillstyrka.</p>
<p>Justeras:<br>Agneta Lind&nbsp;&nbsp;&nbsp;&nbsp;Björn Kaij</p>`,
    wanted: {
      people: ['Agneta Lind |  | Professor, Ordförande', 'Björn Kaij | Fakulteten för teknik | Docent'],
      absent: ['Alva Höök'],
      items: ['5 Formalia', '6 Plattform'],
      decisions: ['att tillstyrka.'],
      verifiers: ['Björn Kaij'],
    },
  },
  {
    habit: 'organisations over several rows, and who sent their regrets below a row of their own',
    text: `<h1>Anteckningar nätverksträff</h1><p>12 oktober 2023, 9:30–15:00, Karlskoga</p>
<table><tr><th>Kommun/organisation</th><th>Namn</th><th>Titel</th></tr>
<tr><td rowspan="2">Askersund</td><td>Moa Lid</td><td>miljöstrateg</td></tr><tr><td>Filip Rask</td><td>rådgivare</td></tr>
<tr><td>Degerfors</td><td>Gun Åhs</td><td>ekolog</td></tr>
<tr><td colspan="3"><b>Återbud</b></td></tr><tr><td>Hallsberg</td><td>Rickard Ivarsson</td><td>miljöstrateg</td></tr></table>
<h2>Inledning</h2><p>Moa hälsade välkommen.</p><h2>Klimatlöften</h2><p>Löftena är på väg.</p>`,
    wanted: {
      date: '2023-10-12',
      place: 'Karlskoga',
      people: ['Moa Lid | Askersund | miljöstrateg', 'Filip Rask | Askersund | rådgivare', 'Gun Åhs | Degerfors | ekolog'],
      absent: ['Rickard Ivarsson'],
      items: ['Inledning', 'Klimatlöften'],
    },
  },
  {
    habit: 'labels in two languages, a table with a head over its two columns, signatures in cells',
    text: `<h1>Steering Committee – Minnesanteckningar</h1>
<table><tr><td>Date / Datum</td><td>15 November 2022</td></tr><tr><td>Time / Tid</td><td>14:00-15:30</td></tr>
<tr><td>Attendees / Deltagare</td><td><p>Marie Frank, Beställare</p><p>Sanna Virta, Kommunikationschef</p></td></tr>
<tr><td>Absent / Frånvarande</td><td>Dragan Kovač, IT-chef</td></tr><tr><td>Distribution</td><td>Attendees + projektgruppen</td></tr></table>
<table><thead><tr><th>Punkt</th><th>Vad sa vi?</th></tr></thead><tr><td>1. Status</td><td>Grönt.</td></tr><tr><td>2. Risker</td><td>Inga nya.</td></tr></table>
<table><tr><td><p>Vid protokollet</p><p>__________</p><p>Sanna Virta</p></td><td><p>Justeras</p><p>__________</p><p>Marie Frank</p></td></tr>
<tr><td></td><td><p>__________</p><p>Anders Grip</p></td></tr></table>`,
    wanted: {
      date: '2022-11-15',
      time: { start: '14:00', end: '15:30' },
      people: ['Marie Frank |  | Beställare', 'Sanna Virta |  | Kommunikationschef'],
      absent: ['Dragan Kovač'],
      items: ['1 Status', '2 Risker'],
      secretary: 'Sanna Virta',
      verifiers: ['Marie Frank', 'Anders Grip'],
    },
  },
  {
    habit: 'rows of a list that say what those below them are together',
    text: `<h1>Protokoll från skyddskommittén 2022-11-10</h1>
<table><tr><td colspan="2"><b>Arbetsgivarrepresentanter</b></td></tr><tr><td>Margareta Lind</td><td>HR-direktör, ordförande</td></tr>
<tr><td colspan="2"><b>Skyddsombud</b></td></tr><tr><td>Jeanette Kihl</td><td>Vårdförbundet</td></tr><tr><td>Roland Fager</td><td>Kommunal</td></tr>
<tr><td colspan="2"><b>Frånvarande</b></td></tr><tr><td>Sten Wahl</td><td>Saco</td></tr></table>
<h2>1. Öppnande</h2><p>Margareta öppnar mötet.</p><h2>2. Statistik</h2><p>Sjukfrånvaron är 6,4 %.</p>`,
    wanted: {
      people: ['Margareta Lind |  | HR-direktör, ordförande', 'Jeanette Kihl | Vårdförbundet | ', 'Roland Fager | Kommunal | '],
      absent: ['Sten Wahl'],
    },
  },
];
