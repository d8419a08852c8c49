import assert from 'node:assert/strict';
import type { Check, CheckCode } from '../../src/core/check.ts';
import { checkText } from '../../src/texts/check-text.ts';
import { textsFor } from '../../src/texts/texts.ts';

const place = { item: 4, line: 'l1' };

const SAID: { readonly [C in CheckCode]: readonly [check: Extract<Check, { code: C }>, swedish: string, english: string] } = {
  unknownPerson: [
    { code: 'unknownPerson', ...place, text: 'Bo Vik' },
    '”Bo Vik” finns inte bland ledamöter, närvarande eller gäster. Lägg till personen som gäst eller ändra namnet.',
    '“Bo Vik” is not among the members, those present or the guests. Add the person as a guest or change the name.',
  ],
  doubtfulPerson: [
    { code: 'doubtfulPerson', ...place, text: 'Bo', names: ['Bo Alm', 'Bo Vik'] },
    '”Bo” kan vara Bo Alm eller Bo Vik. Skriv hela namnet.',
    '“Bo” may be Bo Alm or Bo Vik. Write the full name.',
  ],
  noOwner: [
    { code: 'noOwner', ...place, text: 'Boka rum', number: 21 },
    'Åtgärd 21 har ingen ansvarig: ”Boka rum”',
    'Action 21 has no owner: “Boka rum”',
  ],
  weekday: [
    { code: 'weekday', ...place, text: 'fredag 2 juni', date: '2022-06-02' },
    '”fredag 2 juni” går inte ihop: 2 juni 2022 är en torsdag.',
    '“fredag 2 juni” does not fit: 2 June 2022 is a Thursday.',
  ],
  pastDate: [
    { code: 'pastDate', ...place, text: 'den 20 april', date: '2022-04-20' },
    '”den 20 april” låter som något som ska hända, men 20 april 2022 hade redan varit.',
    '“den 20 april” sounds as if it were to come, but 20 April 2022 was past already.',
  ],
  dayCount: [
    { code: 'dayCount', ...place, text: 'två dagars', dates: '12–14 september', days: 3 },
    '”två dagars” stämmer inte med ”12–14 september”, som är tre dagar.',
    '“två dagars” does not fit “12–14 september”, which is three days.',
  ],
  emptyItem: [{ code: 'emptyItem', ...place, text: 'E-arkiv' }, 'Det står inget på punkten.', 'Nothing is written on the item.'],
  personalNumber: [
    { code: 'personalNumber', ...place, text: '121212-…' },
    '”121212-…” ser ut som ett personnummer. Stryk det om det inte behövs.',
    '“121212-…” looks like a personal identity number. Strike it if it is not needed.',
  ],
  health: [
    { code: 'health', ...place, text: 'sjuk', name: 'Bo Vik' },
    '”sjuk” kan vara en uppgift om hälsan hos Bo Vik. Det räcker att skriva ”förhinder”.',
    '“sjuk” may tell of the health of Bo Vik. “Apologies” is enough.',
  ],
  samePerson: [
    { code: 'samePerson', item: null, line: null, text: 'Bo Wik', a: 'Bo Vik', b: 'Bo Wik' },
    '”Bo Vik” och ”Bo Wik” kan vara samma person. Kontrollera.',
    '“Bo Vik” and “Bo Wik” may be the same person. Please check.',
  ],
};

describe('what a check says', () => {
  for (const [check, swedish, english] of Object.values(SAID)) {
    it(swedish, () => assert.deepEqual([checkText(check, textsFor('sv')), checkText(check, textsFor('en'))], [swedish, english]));
  }
});
