import { errors } from 'jose';
import { PROBLEMS, ProblemError } from './problem.ts';

/** The only algorithm of Entra ID and the Bot Framework. Naming it shuts out `none` and keyed hashes over a public key. */
export const ALGORITHMS: string[] = ['RS256'];

/** The keys could not be had, which says nothing about the token. */
const OURS: ReadonlySet<string> = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

/** The token in an `Authorization` header (RFC 6750, 2.1); null where there is none. */
export const bearerOf = (authorization: string | undefined): string | null =>
  /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '')?.[1] ?? null;

/**
 * @param reading what jose makes of a token
 * @returns null for a token that is not good, whatever is wrong with it
 * @throws ProblemError where the keys could not be had: it can be tried again
 */
export async function provedBy<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof errors.JOSEError && !OURS.has(error.code)) return null;
    throw new ProblemError(PROBLEMS.unavailable);
  }
}
