/** The forms that minutes come in, by the ending of their file. */
export const MINUTES_FORMATS = ['json', 'md', 'html', 'txt'] as const;
export type MinutesFormat = (typeof MINUTES_FORMATS)[number];

/** What the web calls them. */
export const MEDIA_TYPES: Readonly<Record<MinutesFormat, string>> = {
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** @returns whether minutes are written in this format */
export const isMinutesFormat = (format: string): format is MinutesFormat => MINUTES_FORMATS.some((one) => one === format);
