const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/**
 * What a person wrote, as it comes in: control characters dropped except tab and newline, half surrogates replaced,
 * the ends trimmed. Everything else is theirs and stays, letter by letter.
 */
export const edgeText = (text: string): string => Buffer.from(text).toString().replaceAll(CONTROLS, '').trim();

/** A name as it comes in: NFC as well, so that it equals the same name composed another way. */
export const edgeName = (text: string): string => edgeText(text).normalize('NFC');
