import type { Check } from '../core/check.ts';
import { dayOn } from '../read/dates/calendar.ts';
import type { Passage } from './passages.ts';

/** YYYYMMDD or YYMMDD, then -, + or nothing (after a century also a space), then four figures. */
const SHAPE =
  /(?<![\p{L}\p{N}/.+-])(?:(?<century>18|19|20)(?=\d{6}[ +-]?\d{4}))?(?<birth>\d{6})(?<sign>[+-]|(?<=\d{8}) )?(?<last>\d{4})(?![\p{L}\p{N}]|[-/+.]\d)/gu;

/** The check digit of Skatteverket's SKV 704: the Luhn sum of all ten figures is a multiple of ten. */
function hasCheckDigit(figures: string): boolean {
  const sum = [...figures].reduce((total, figure, at) => {
    const weighed = Number(figure) * (at % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

/** Whether somebody can be born on it; samordningsnummer have 60 added to the day. Organisation numbers have no such month. */
function isBirth(birth: string, centuries: readonly string[]): boolean {
  const [year = '', month = '', day = ''] = birth.match(/\d\d/g) ?? [];
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return centuries.some((century) => dayOn(Number(century + year), Number(month), dayOfMonth) !== null);
}

/** Ten figures in a row that begin with 07 are sooner a mobile telephone. */
const isTelephone = (whole: string): boolean => /^07\d{8}$/.test(whole);

/** Personal identity numbers in a text. They are named without their last figures. */
export function personalNumbers({ item, line, text }: Passage): readonly Check[] {
  return [...text.matchAll(SHAPE)].flatMap(({ 0: whole, groups }): readonly Check[] => {
    const { century, birth = '', last = '' } = groups ?? {};
    const isOne = hasCheckDigit(birth + last) && isBirth(birth, century === undefined ? ['19', '20'] : [century]);
    return isOne && !isTelephone(whole) ? [{ code: 'personalNumber', item, line, text: `${whole.slice(0, -4)}…` }] : [];
  });
}
