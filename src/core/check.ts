import type { Day, Name } from './origin.ts';

/** Where in the minutes something is to be looked at. */
export interface CheckPlace {
  /** The number of the item; null for what concerns the minutes as a whole. */
  readonly item: number | null;
  /** The line that it stands in; null for what is no line. */
  readonly line: string | null;
  /** The words that it is about. */
  readonly text: string;
}

/** What the secretary should look at before the minutes are sent round: a code and what its sentence needs. */
export type Check = CheckPlace &
  (
    | { readonly code: 'unknownPerson' }
    | { readonly code: 'doubtfulPerson'; readonly names: readonly Name[] }
    | { readonly code: 'noOwner'; readonly number: number }
    /** `date` is the day that the date is. */
    | { readonly code: 'weekday'; readonly date: Day }
    | { readonly code: 'pastDate'; readonly date: Day }
    | { readonly code: 'dayCount'; readonly dates: string; readonly days: number }
    | { readonly code: 'emptyItem' }
    /** `text` without its last figures. */
    | { readonly code: 'personalNumber' }
    | { readonly code: 'health'; readonly name: Name }
    | { readonly code: 'samePerson'; readonly a: Name; readonly b: Name }
  );

export type CheckCode = Check['code'];
