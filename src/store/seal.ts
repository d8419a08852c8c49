import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** The key of one vote: one half seals the choices, the other hides whose they are. */
const HALF = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Every choice is sealed at this length, so that its size says nothing. */
const CHOICE_BYTES = 64;

/** A new key, from the system's source of randomness. */
export const newKey = (): Buffer => randomBytes(2 * HALF);

/** The name that a ballot has in the box: without the key it is nobody's. */
export const markOf = (key: Buffer, name: string, nth: number): string =>
  createHmac('sha256', key.subarray(HALF))
    .update(JSON.stringify([name, nth]))
    .digest('base64url');

/** Seals a choice for its place in the box (AES-256-GCM; NIST SP 800-38D). */
export function seal(key: Buffer, mark: string, choice: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.subarray(0, HALF), nonce).setAAD(Buffer.from(mark));
  const plain = Buffer.alloc(CHOICE_BYTES);
  if (plain.write(choice) < Buffer.byteLength(choice)) throw new RangeError('a choice that is no id');
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** @throws where it was sealed under another key or for another place, or changed since */
export function unseal(key: Buffer, mark: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key.subarray(0, HALF), bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(mark));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  return plain.toString().replace(/\0+$/, '');
}
