import { countWord } from '../grammar/count-word.ts';
import { dateText, weekdayName } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import type { checks as swedish } from '../sv/checks.ts';

export const checks: typeof swedish = {
  checksTitle: 'To check',
  checksNone: 'Nothing to check.',
  checkPlace: ({ number }) => `Item ${number}`,
  checkWhole: 'The whole text',
  checkShow: ({ number }) => `Show item ${number}`,
  checkKeep: ({ name }) => `Merge as ${name}`,
  checkApart: 'Different people',

  checkUnknownPerson: ({ text }) =>
    `“${text}” is not among the members, those present or the guests. Add the person as a guest or change the name.`,
  checkDoubtfulPerson: ({ text, names }) => `“${text}” may be ${joinNames(names, 'en', 'or')}. Write the full name.`,
  checkNoOwner: ({ number, text }) => `Action ${number} has no owner: “${text}”`,
  checkWeekday: ({ text, date }) => `“${text}” does not fit: ${dateText(date, 'en')} is a ${weekdayName(date, 'en')}.`,
  checkPastDate: ({ text, date }) => `“${text}” sounds as if it were to come, but ${dateText(date, 'en')} was past already.`,
  checkDayCount: ({ text, dates, days }) => `“${text}” does not fit “${dates}”, which is ${countWord(days, 'en')} days.`,
  checkEmptyItem: 'Nothing is written on the item.',
  checkPersonalNumber: ({ text }) => `“${text}” looks like a personal identity number. Strike it if it is not needed.`,
  checkHealth: ({ text, name }) => `“${text}” may tell of the health of ${name}. “Apologies” is enough.`,
};
