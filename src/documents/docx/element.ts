import { xmlText } from '../xml/xml-text.ts';

type Value = string | number;

/** An XML element of WordprocessingML (ECMA-376-1); `children` are elements, written already. */
export const el = (name: string, attributes: Readonly<Record<string, Value>> = {}, children: readonly string[] = []): string => {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return children.length === 0 ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${children.join('')}</${name}>`;
};

/** Most of Word's elements say one thing, in `w:val`. */
export const val = (name: string, value: Value): string => el(name, { 'w:val': value });

/** A part of the package. */
export const part = (name: string, attributes: Readonly<Record<string, Value>>, children: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${el(name, attributes, children)}`;

export const MAIN = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' } as const;
export const RELATIONS = { 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' } as const;
