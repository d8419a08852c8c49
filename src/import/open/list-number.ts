const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** Beyond it Roman figures are longer than any list. */
const MOST_ROMAN = 3_999;

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [sign, worth] of ROMAN) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

/** 1 → a, 26 → z, 27 → aa, 28 → bb: as Word does it. */
const letters = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)));

/** How a list writes its numbers: 1, 01, a, A, i, I. */
export type NumberStyle = 'decimal' | 'zero' | 'letter' | 'capital' | 'roman' | 'capitalRoman';

/** A number as a list writes it. What can't be written so stands in figures. */
export function listNumber(number: number, style: NumberStyle): string {
  if (number < 1) return String(number);
  switch (style) {
    case 'decimal':
      return String(number);
    case 'zero':
      return String(number).padStart(2, '0');
    case 'letter':
      return letters(number);
    case 'capital':
      return letters(number).toUpperCase();
    case 'roman':
      return number > MOST_ROMAN ? String(number) : roman(number);
    case 'capitalRoman':
      return number > MOST_ROMAN ? String(number) : roman(number).toUpperCase();
  }
}
