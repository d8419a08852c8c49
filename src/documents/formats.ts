/** The forms that minutes come in, by the ending of their file. */
export const MINUTES_FORMATS = ['json', 'md', 'html', 'txt', 'docx', 'pdf', 'xml'] as const;
export type MinutesFormat = (typeof MINUTES_FORMATS)[number];

/** Those that are drawn from blocks: what an excerpt comes in too. */
const PRINTED_FORMATS = ['md', 'html', 'txt', 'docx', 'pdf'] as const satisfies readonly MinutesFormat[];
export type PrintedFormat = (typeof PRINTED_FORMATS)[number];

/** What the web calls them. */
export const MEDIA_TYPES: Readonly<Record<MinutesFormat, string>> = {
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xml: 'application/xml; charset=utf-8',
};

/** @returns whether minutes are written in this format */
export const isMinutesFormat = (format: string): format is MinutesFormat => MINUTES_FORMATS.some((one) => one === format);

/** @returns whether an excerpt is written in this format */
export const isPrintedFormat = (format: string): format is PrintedFormat => PRINTED_FORMATS.some((one) => one === format);
