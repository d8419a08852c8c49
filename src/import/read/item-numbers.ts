import { fold } from '../../read/normalise.ts';

const MOST = 40;
const WORD = '(?:§+|punkt(?:erna|en|er)?|pkt\\.?|p\\.|p(?= ?\\d)|arende(?:na|n)?|paragraf(?:erna|er|en)?|items?|nr|dp)';
const LIST = '\\d{1,4}(?: ?(?:-|,|och|and|&|\\+|o|samt|t o m|t\\.o\\.m\\.?|till|to|§) ?§? ?\\d{1,4})*';
const LABELLED = new RegExp(`^(?:deltog |deltar |del av |pa |for |vid |under |i |endast |bara |only )*${WORD} ?${LIST}\\.?$`);
const BARE = new RegExp(`^${LIST}$`);

/** @returns the words of a reference to items, as they are matched: folded, one kind of dash */
const words = (text: string): string => fold(text).replace(/[–—−]/g, '-').replace(/§ /g, '§ ').trim();

function numbersIn(text: string): readonly number[] {
  const numbers: number[] = [];
  let range = false;
  for (const [token] of text.matchAll(/\d{1,4}|-|till|to|t o m|t\.o\.m/g)) {
    if (!/\d/.test(token)) range = true;
    else {
      const [from, to] = [numbers.at(-1), Number(token)];
      if (range && from !== undefined && to > from && to - from <= MOST) for (let n = from + 1; n < to; n += 1) numbers.push(n);
      numbers.push(to);
      range = false;
    }
  }
  return numbers;
}

/**
 * The items that a piece of somebody's details names: "§ 7", "§§ 8–9", "ärende 3", "punkt 4 och 5".
 * @param bare whether figures alone are items, as in "(4, 5)"
 * @returns null where it says something else
 */
export function itemNumbers(text: string, bare = false): readonly number[] | null {
  if (text.length > 60) return null;
  const said = words(text);
  if (!LABELLED.test(said) && !(bare && BARE.test(said))) return null;
  return [...new Set(numbersIn(said))];
}

export interface Stay {
  readonly fromItem: number | null;
  readonly toItem: number | null;
}

const FROM = new RegExp(
  `^(?:fran och med|fran|fr\\.? ?o\\.? ?m\\.?|from|(?:anlande|kom|ansluter|anslot|kommer|deltar|deltog) (?:till|vid|fran|fr\\.? ?o\\.? ?m\\.?|from)) ${WORD} ?(\\d{1,4})\\.?$`,
);
const TO = new RegExp(
  `^(?:(?:deltog|deltar|narvarande|med) )?(?:till och med|till|t\\.? ?o\\.? ?m\\.?|tom|through|until|(?:lamnade?|lamnar|gick|gar) (?:motet )?(?:efter|vid)) ${WORD} ?(\\d{1,4})\\.?$`,
);

/** From and to which item somebody was there; null where a piece says something else. */
export function stayIn(text: string): Stay | null {
  if (text.length > 60) return null;
  const said = words(text);
  const from = FROM.exec(said)?.[1];
  const to = TO.exec(said)?.[1];
  if (from === undefined && to === undefined) return null;
  return { fromItem: from === undefined ? null : Number(from), toItem: to === undefined ? null : Number(to) };
}
