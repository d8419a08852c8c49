import type { Day, Instant } from './origin.ts';

const stockholmDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
const stockholmTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' });

/** The day of an instant in Europe/Stockholm, "YYYY-MM-DD". */
export const dayOf = (at: Instant): Day => stockholmDay.format(new Date(at));

/** The time of day of an instant in Europe/Stockholm, "HH:MM". */
export const timeOf = (at: Instant): string => stockholmTime.format(new Date(at));
