const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/**
 * What a person wrote, as it comes in: control characters dropped except tab and newline, half surrogates replaced,
 * the ends trimmed. Everything else is theirs and stays, letter by letter.
 */
export const edgeText = (text: string): string => Buffer.from(text).toString().replaceAll(CONTROLS, '').trim();

/** A name ends where it is seen to end: zero-width spaces around it make nobody else of a person. */
const INVISIBLE_ENDS = /^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/gu;

/** A name as it comes in: NFC as well, so that it equals the same name composed another way. */
export const edgeName = (text: string): string => edgeText(text).normalize('NFC').replaceAll(INVISIBLE_ENDS, '');
