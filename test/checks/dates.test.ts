import assert from 'node:assert/strict';
import { found, short } from './council.ts';

type Rows = readonly (readonly [text: string, ...found: readonly string[]])[];

/** The meeting is on Wednesday 27 April 2022. */
const table = (rows: Rows): void => {
  for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(found(text).map(short), expected));
};

describe('a weekday that does not fit its date', () => {
  table([
    ['Vi ses fredag 2 juni 2022.', 'weekday fredag 2 juni 2022'],
    ['Vi ses fredagen den 2 juni.', 'weekday fredagen den 2 juni'],
    ['Vi ses fre 2 jun i Norrvik.', 'weekday fre 2 jun'],
    ['Vi ses lördag 2022-06-02.', 'weekday lördag 2022-06-02'],
    ['Vi ses måndag 2/6.', 'weekday måndag 2/6'],
    ['Vi ses lördag 23–25 augusti.', 'weekday lördag 23–25 augusti'],
    ['Let us meet on Friday 2 June 2022.', 'weekday Friday 2 June 2022'],
  ]);
  it('is told with the day that is meant', () => {
    assert.deepEqual(found('Vi ses fredag 2 juni.'), [{ code: 'weekday', item: 1, line: 'l1', text: 'fredag 2 juni', date: '2022-06-02' }]);
  });
});

describe('a weekday that fits, or may', () => {
  table([
    ['Vi ses torsdag 2 juni 2022.'],
    ['Vi ses torsdagen den 2 juni.'],
    ['Vi ses tisdag 23–25 augusti.'],
    ['Vi ses till torsdag 23–25 augusti.'],
    ['Torsdag 18 november gick remissen ut.'],
    ['Vi ses på fredag, och 2 juni får alla svar.'],
    ['Torsdag 31 februari finns inte.'],
    ['Kapitel 2/6 lästes av en fredag.'],
  ]);
});

describe('a date in the past that is given as to come', () => {
  table([
    ['Den 20 april kör vi en kurs om kartor.', 'pastDate Den 20 april'],
    ['Onsdag 20 april kl. 10 har vi vår vårträff.', 'pastDate Onsdag 20 april'],
    ['Nu är allt klart: 20 april startar kursen.', 'pastDate 20 april'],
    ['Vi ska träffas i Norrvik den 20 april.', 'pastDate den 20 april'],
    ['Liv har fått i uppdrag av gruppen att hålla i programmet för nätverksdagen den 20 april.', 'pastDate den 20 april'],
    ['Anmälan senast 20 april.', 'pastDate 20 april'],
    ['Kursen hålls den 4–5 april i Sjöstad.', 'pastDate den 4–5 april'],
    ['Sista dag är den 20 april.', 'pastDate den 20 april'],
    ['Vi ska ses den 2 juni 2021.', 'pastDate den 2 juni 2021'],
    ['Nästa träff 20 april.', 'pastDate 20 april'],
    ['We will meet on 20 April.', 'pastDate 20 April'],
  ]);
  it('is told with the day that it was', () => {
    assert.deepEqual(
      found('Den 20 april kör vi.').map((check) => 'date' in check && check.date),
      ['2022-04-20'],
    );
  });
});

describe('a date that is told as it should be', () => {
  table([
    ['Den 2 juni kör vi ett webbinarium.'],
    ['Den 15 december ska vi ha julmöte.'],
    ['Den 27 april ses vi.'],
    ['Den 20 april körde vi ett webbinarium.'],
    ['Den 20 april har vi haft en vårträff.'],
    ['Den 20 april var ett bra möte.'],
    ['Vårträffen den 20 april lockade många.'],
    ['På mötet den 20 april sa vi att vi ska ses igen.'],
    ['Enligt beslutet den 20 april ska alla svara.'],
    ['Vi ska följa beslutet den 20 april.'],
    ['Vi ska utvärdera vårträffen den 20 april.'],
    ['Sedan den 20 april ska alla skriva under.'],
    ['Liv fick i uppdrag att hålla i dagen den 20 april.'],
    ['Den 20 april, efter lunch, en rundvandring.'],
    ['Minnesanteckningarna från mötet den 20 april ska justeras.'],
    ['Version 20.4 ska in i april.'],
  ]);
});

describe('a number of days that does not fit its dates', () => {
  table([
    ['12-14 september har vi vår två dagars upptakt.', 'dayCount två dagars'],
    ['Vår tvådagars konferens är 23–25 augusti.', 'dayCount tvådagars'],
    ['En 2-dagars kurs ges 23 till 25 augusti.', 'dayCount 2-dagars'],
    ['Vi är borta fyra dagar, 30 maj–1 juni.', 'dayCount fyra dagar'],
    ['Our two-day conference is on 23–25 August.', 'dayCount two-day'],
  ]);
  it('is told with the dates and how many days they are, both ends counted', () => {
    assert.deepEqual(found('12-14 september har vi vår två dagars upptakt.'), [
      { code: 'dayCount', item: 1, line: 'l1', text: 'två dagars', dates: '12-14 september', days: 3 },
    ]);
  });
});

describe('a number of days that fits, or is about something else', () => {
  table([
    ['12-14 september har vi vår tre dagars upptakt.'],
    ['Två dagar före konferensen 23–25 augusti kommer programmet.'],
    ['Två dagar av 23–25 augusti är på plats.'],
    ['Svara inom två dagar om 23–25 augusti passar.'],
    ['Vår två dagars konferens är i augusti. Rummen är bokade 23–25 augusti.'],
    ['En två dagars kurs 23–24 augusti och en endags kurs 25 augusti.'],
    ['Två dagars kurs, 23–25 augusti eller 30–31 augusti.'],
    ['Tre personer kommer 23–24 augusti.'],
  ]);
});
