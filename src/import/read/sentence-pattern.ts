/** Stand for the words of people in a sentence of ours; no text can hold them. */
const MARKS = ['\u0001', '\u0002', '\u0003', '\u0004'] as const;
const NUMBER = 987_654;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * How a sentence of the catalogue is found again in print: each text of people is a group, each number too.
 *
 * @param say gives the sentence; it puts the marks where texts of people go, and `number` where a number does
 * @param final whether the sentence's last stop may be somebody's own
 */
export function sentencePattern(say: (marks: typeof MARKS, number: number) => string): RegExp {
  const sentence = say(MARKS, NUMBER);
  const pattern = escaped(sentence)
    .replace(new RegExp(`[${MARKS.join('')}]`, 'g'), '([\\s\\S]*?)')
    .replace(String(NUMBER), '(\\d{1,6})');
  return new RegExp(`^${pattern}$`);
}
