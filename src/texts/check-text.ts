import type { Check } from '../core/check.ts';
import type { Texts } from './texts.ts';

/** What a finding says to the secretary: what was found, and what can be done about it. */
export function checkText(check: Check, texts: Texts): string {
  switch (check.code) {
    case 'unknownPerson':
      return texts.checkUnknownPerson(check);
    case 'doubtfulPerson':
      return texts.checkDoubtfulPerson(check);
    case 'noOwner':
      return texts.checkNoOwner(check);
    case 'weekday':
      return texts.checkWeekday(check);
    case 'pastDate':
      return texts.checkPastDate(check);
    case 'dayCount':
      return texts.checkDayCount(check);
    case 'emptyItem':
      return texts.checkEmptyItem;
    case 'personalNumber':
      return texts.checkPersonalNumber(check);
    case 'health':
      return texts.checkHealth(check);
    case 'samePerson':
      return texts.importSamePerson(check);
  }
}
