import type { Reading } from '../reading.ts';
import { importedMinutesSchema } from './imported-minutes.ts';
import { ownMinutes } from './xml/own-minutes.ts';
import { standardMinutes } from './xml/standard-minutes.ts';
import { xmlTree } from './xml/xml-tree.ts';

/**
 * Minutes in SvKGS-Möten: our own (`minutes.xml`) without loss, those of others as far as their elements go; null where it
 * is neither. Never throws.
 */
export function xmlReading(text: string): readonly Reading[] | null {
  const root = xmlTree(text);
  if (root?.name !== 'boardMeeting') return null;
  const own = root.aside === null ? null : importedMinutesSchema.safeParse(ownMinutes(root));
  return [own?.success ? { minutes: own.data, warnings: [] } : standardMinutes(root)];
}
