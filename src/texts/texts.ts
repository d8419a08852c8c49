import type { Language } from '../core/vocabulary.ts';
import { en } from './en/en.ts';
import { sv } from './sv/sv.ts';

type Swedish = typeof sv;

/**
 * Every sentence that people read, by its key: a string, or a function of its placeholders. The Swedish catalogue
 * says which there are; a language that lacks one, or has one too many, does not compile.
 */
export interface Texts extends Swedish {}

const CATALOGUES: Readonly<Record<Language, Texts>> = { sv, en };

/** The catalogue of a language. */
export const textsFor = (language: Language): Texts => CATALOGUES[language];
