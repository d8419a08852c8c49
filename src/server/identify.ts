import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '../core/origin.ts';
import { edgeName } from './edge-text.ts';

/** Who asks, and for how long what they sent goes on proving it: in milliseconds from now, null for ever. */
export interface Proof {
  readonly actor: Actor;
  readonly holdsMs: number | null;
}

/** Who asks, as the request proves it; null: nobody, answered 401. */
export type Identify = (req: { readonly headers: IncomingHttpHeaders }) => Promise<Proof | null>;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** In local mode a person is their name: `Authorization: Local <percent-encoded UTF-8>`. Malformed is nobody. */
export const identifyLocally: Identify = async (req) => {
  const name = edgeName(decoded(/^Local +([\x20-\x7e]+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? ''));
  return name === '' ? null : { actor: { name, key: null, verified: true }, holdsMs: null };
};
