import { createHash, createHmac } from 'node:crypto';
import type { Event } from '../core/event.ts';
import type { StreamId } from './store.ts';

/**
 * An event with what salts its texts: one salt for all of them, or, once some were erased, the salts of those that are
 * left, by where they stand ("/body/text", RFC 6901).
 */
export type Salted =
  | { readonly salt: string; readonly event: Event }
  | { readonly salts: Readonly<Record<string, string>>; readonly event: Event };

type SaltOf = (path: string) => Buffer;

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The salt of the text at `path`. Each has its own, so that it can be erased and the others still be proven. */
export const saltAt = (salt: string, path: string): Buffer => hmac(Buffer.from(salt, 'base64url'), path);

/** What stands in place of a text: in the chain always, in the file once the text is erased. */
export interface Erased {
  readonly erased: string;
}

/** @returns the salted hash of a text; as JSON, because UTF-8 has no halves of surrogate pairs and would make them all one */
export const erasedText = (text: string, salt: Buffer): Erased => ({ erased: hmac(salt, JSON.stringify(text)).toString('hex') });

export const isErased = (value: object): value is Erased =>
  'erased' in value && typeof value.erased === 'string' && /^[0-9a-f]{64}$/.test(value.erased) && Object.keys(value).length === 1;

/** Where a part of a value stands, one step further down (RFC 6901). */
export const pathTo = (path: string, key: string): string => `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** JSON with the keys in one order, without what JSON leaves out, and with every text erased. */
function masked(value: unknown, path: string, saltOf: SaltOf): string {
  if (typeof value === 'string') return JSON.stringify(erasedText(value, saltOf(path)));
  if (Array.isArray(value)) return `[${value.map((one, index) => masked(one, `${path}/${index}`, saltOf)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (isErased(value)) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${masked(one, pathTo(path, key), saltOf)}`);
  return `{${parts.join(',')}}`;
}

/** What the first event of a stream is chained to: another stream's file in its place is found by it. */
export const chainStart = (stream: StreamId): string => createHash('sha256').update(`laget-runt ${stream}`).digest('hex');

/**
 * The hash of an event in its place (design.md, section 8): over the hash before it and the event in canonical JSON, in
 * which a salted hash stands for every text: names, ids and words of ours alike, so that there is no list to keep.
 *
 * To erase a text by a privacy rule is to put its `Erased` in its place, and `salts` of all other texts in place of
 * `salt`. The hash stays the same, and without its salt nobody can find the text by trying.
 */
export function chainHash(previous: string, stored: Salted): string {
  const saltOf: SaltOf =
    'salt' in stored ? (path) => saltAt(stored.salt, path) : (path) => Buffer.from(stored.salts[path] ?? '', 'base64url');
  return createHash('sha256')
    .update(`${previous}\n${masked(stored.event, '', saltOf)}`)
    .digest('hex');
}
