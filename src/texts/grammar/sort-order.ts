const SWEDISH = new Intl.Collator('sv', { numeric: true });

/** Compares two names as a Swedish list has them, in every language: a–z å ä ö, v before w, é as e. */
export const byName = (a: string, b: string): number => SWEDISH.compare(a, b);
