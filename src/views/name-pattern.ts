const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text as a pattern, its spaces of any kind and number. */
export const loosePattern = (text: string): string => text.normalize('NFC').trim().split(/\s+/).map(escaped).join(String.raw`\s+`);

/** A name as a pattern: a word of its own, also in the genitive. To be read with the flags i and u. */
export const namePattern = (name: string): string => `(?<![\\p{L}\\p{N}])${loosePattern(name)}s?(?![\\p{L}\\p{N}])`;
