import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHATS_NAME, chatsSchema, NO_CHATS } from '../../bot/chats.ts';
import { openDocument } from '../store/document.ts';

/**
 * Forgets the chats in which people are alone with the bot. The folder's lock is held.
 * @param people their Entra object ids, in local mode their names
 * @returns how many there were
 */
export async function forgetPersonalChats(dir: string, people: readonly string[]): Promise<number> {
  const path = join(dir, CHATS_NAME);
  if (!existsSync(path)) return 0;
  const document = await openDocument(path, chatsSchema, NO_CHATS);
  const { chats } = document.data;
  const kept = chats.filter(({ reference: { person } }) => person === null || !people.includes(person));
  if (kept.length < chats.length) await document.write({ chats: kept });
  return chats.length - kept.length;
}
