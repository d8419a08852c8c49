/** What records of meetings are called, with what may stand before it in the word. */
const WORD =
  /(?:^|[^\p{L}])((?:(?:sammanträdes|mötes|styrelse|styrelsemötes|års|årsmötes|råds|beslut[s]?|konstituerande|stämmo|grupp|nätverks|samråds|arbetsplats|klassråds|elevråds)*protokoll|(?:minnes|mötes|tjänste|dag)?anteckningar|(?:minnes|mötes)noteringar|minutes(?: of meeting)?|meeting notes|referat))(?=$|[^\p{L}])/iu;

interface TitleLine {
  /** As it is written: "Mötesanteckningar". */
  readonly title: string;
  readonly rest: string;
}

/** The word for the record that a line begins with, and what follows it; null for a line about something else. */
export function titleLine(text: string): TitleLine | null {
  if (text.length > 160) return null;
  const match = WORD.exec(text);
  const title = match?.[1];
  if (match === null || title === undefined) return null;
  const start = match.index + match[0].indexOf(title);
  const far = start > (/[–—-]\s$/.test(text.slice(0, start)) ? 90 : 30);
  if (far || /[.:]\s|föregående|förra|tidigare|justering/i.test(text.slice(0, start)) || (start > 0 && /\p{Ll}[.!?]$/u.test(text)))
    return null;
  const rest = `${text.slice(0, start).trim()} ${text.slice(start + title.length).replace(/^[\s,:.–-]+/, ' ')}`;
  return { title, rest: rest.trim() };
}

export const isTitleLine = (text: string): boolean => titleLine(text)?.rest === '' || /^\S*protokoll\s+(?:nr|från|fört)\b/i.test(text);
