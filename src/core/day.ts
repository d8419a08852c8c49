import type { Day, Instant } from './origin.ts';

/** "2022-06-02 09:00". One for both: formatters are dear to make. */
const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });
const inStockholm = (at: Instant): string => STOCKHOLM.format(new Date(at));

/** The day of an instant in Europe/Stockholm, "YYYY-MM-DD". */
export const dayOf = (at: Instant): Day => inStockholm(at).slice(0, -6);

/** The time of day of an instant in Europe/Stockholm, "HH:MM". */
export const timeOf = (at: Instant): string => inStockholm(at).slice(-5);
