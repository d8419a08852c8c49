import type { Actor } from '../src/core/origin.ts';
import { edgeName } from '../src/server/edge-text.ts';
import type { Account } from './activity.ts';

/** How people are known: by their name (local mode), or by their Entra object id (Teams). */
export type Identity = 'name' | 'entra';

/** What Teams writes behind the name of somebody who has not signed in, in the languages of our people. */
const UNVERIFIED = /\((?:unverified|overifierad)\)\s*$/iu;

/** A display name as the record may know it; '' for a deleted account. */
export const displayName = (name: string | undefined): string => edgeName(name ?? '');

/** The key of a person; null in local mode, where a person is their name. */
export function keyOf(account: Account | undefined, identity: Identity): string | null {
  return identity === 'name' ? null : account?.aadObjectId || account?.objectId || null;
}

/** Who acts, as the channel says it. In Teams nobody is verified without an Entra object id. */
export function actorOf(account: Account | undefined, identity: Identity): Actor {
  const name = displayName(account?.name);
  const key = keyOf(account, identity);
  const known = identity === 'name' || (key !== null && account?.userRole !== 'anonymous');
  const email = account?.userPrincipalName;
  return { name, key, verified: known && !UNVERIFIED.test(name), ...(key !== null && known && email ? { email } : {}) };
}
