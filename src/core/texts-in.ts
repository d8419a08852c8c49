/** A text, and where in a value it stands (RFC 6901). */
interface TextAt {
  readonly at: string;
  readonly text: string;
}

/** Every text of a value; `at` of the value itself goes before. */
export function* textsIn(value: unknown, at = ''): Generator<TextAt> {
  if (typeof value === 'string') yield { at, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}
