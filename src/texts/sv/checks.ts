import type { Day } from '../../core/origin.ts';
import { countWord } from '../grammar/count-word.ts';
import { dateText, weekdayName } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';

/** What to look at before the minutes are sent round: first what was found, then what can be done about it. */
export const checks = {
  checksTitle: 'Att kontrollera',
  checksNone: 'Inget att kontrollera.',
  checkPlace: ({ number }: { number: number }) => `Punkt ${number}`,
  checkWhole: 'Hela texten',
  checkShow: ({ number }: { number: number }) => `Visa punkt ${number}`,
  checkKeep: ({ name }: { name: string }) => `Slå ihop som ${name}`,
  checkApart: 'Olika personer',

  checkUnknownPerson: ({ text }: { text: string }) =>
    `”${text}” finns inte bland ledamöter, närvarande eller gäster. Lägg till personen som gäst eller ändra namnet.`,
  checkDoubtfulPerson: ({ text, names }: { text: string; names: readonly string[] }) =>
    `”${text}” kan vara ${joinNames(names, 'sv', 'or')}. Skriv hela namnet.`,
  checkNoOwner: ({ number, text }: { number: number; text: string }) => `Åtgärd ${number} har ingen ansvarig: ”${text}”`,
  checkWeekday: ({ text, date }: { text: string; date: Day }) =>
    `”${text}” går inte ihop: ${dateText(date, 'sv')} är en ${weekdayName(date, 'sv')}.`,
  checkPastDate: ({ text, date }: { text: string; date: Day }) =>
    `”${text}” låter som något som ska hända, men ${dateText(date, 'sv')} hade redan varit.`,
  checkDayCount: ({ text, dates, days }: { text: string; dates: string; days: number }) =>
    `”${text}” stämmer inte med ”${dates}”, som är ${countWord(days, 'sv')} dagar.`,
  checkEmptyItem: 'Det står inget på punkten.',
  checkPersonalNumber: ({ text }: { text: string }) => `”${text}” ser ut som ett personnummer. Stryk det om det inte behövs.`,
  checkHealth: ({ text, name }: { text: string; name: string }) =>
    `”${text}” kan vara en uppgift om hälsan hos ${name}. Det räcker att skriva ”förhinder”.`,
};
