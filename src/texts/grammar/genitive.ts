import type { Language } from '../../core/vocabulary.ts';

/** Said letter by letter, as VGR and SKR; or a figure: takes a colon. */
const SPELT_OUT = /(?:^|[\s.])[\p{Lu}\d]*(?:\p{Lu}{2}|\d)$/u;

/**
 * Whose: *Marias*, *Lars*, *Max*, *VGR:s*. Never an apostrophe in Swedish. Better still: build no genitives from
 * names ("inlägg från Lars").
 */
export function genitive(name: string, language: Language): string {
  switch (language) {
    case 'sv':
      if (SPELT_OUT.test(name)) return `${name}:s`;
      return /[sxz]$/iu.test(name) ? name : `${name}s`;
    case 'en':
      return `${name}’s`;
  }
}
