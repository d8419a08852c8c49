/** The forms of a series' title word (*protokoll*, *minnesanteckningar* …), small letter first. */
export interface MinutesWord {
  readonly indefinite: string;
  /** Of one meeting. */
  readonly definite: string;
  /** Of several meetings. */
  readonly definiteMany: string;
  /** What a participle ends in: Godkän*t*, Godkän*da*. */
  readonly participle: 't' | 'a';
  /** False for a title whose endings we don't know; its definite is then "mötets …", which takes none. */
  readonly known: boolean;
}

const small = (title: string): string => (/^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase('sv') + title.slice(1));

/** @param title the series' document title, as "Mötesanteckningar" */
export function minutesWord(title: string): MinutesWord {
  const word = small(title.trim());
  if (/protokoll$/iu.test(word)) {
    return { indefinite: word, definite: `${word}et`, definiteMany: `${word}en`, participle: 't', known: true };
  }
  if (/(?:anteckningar|noteringar)$/iu.test(word)) {
    return { indefinite: word, definite: `${word}na`, definiteMany: `${word}na`, participle: 'a', known: true };
  }
  return { indefinite: word, definite: `mötets ${word}`, definiteMany: `mötenas ${word}`, participle: 't', known: false };
}
