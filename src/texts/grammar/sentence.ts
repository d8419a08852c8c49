/** Ends a free text with a full stop where it has no end of its own: only after a letter or a digit. */
export const stop = (text: string): string => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text);

/** The text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** A part of a sentence that falls away when what it holds is missing: `part(place, (it) => ` in ${it}`)`. */
export const part = (value: string | null, say: (value: string) => string): string => (value === null || value === '' ? '' : say(value));
