import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Activity } from './activity.ts';
import type { Press } from './cards/press.ts';

/** JSON with the keys in one order, so that equal values are equal texts. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'null'
  );
}

/**
 * What an activity is known by (design.md, ruling 3). Delivered again under a new id it is the same; hence without the
 * id, except for a deletion, which has no other content than the message that it names, and where the channel gives no
 * time: else "nästa" written twice would be once.
 *
 * @returns equal for two deliveries of the same activity
 */
export function sourceOf(activity: Activity): string {
  const known = [
    activity.conversation.id,
    activity.from?.id ?? activity.from?.name ?? '',
    activity.type,
    activity.name ?? activity.channelData?.eventType ?? activity.action ?? '',
    activity.timestamp ?? activity.id ?? '',
    activity.text ?? '',
    activity.value ?? null,
    [...(activity.membersAdded ?? []), ...(activity.membersRemoved ?? [])].map((member) => member.id ?? ''),
    activity.type === 'messageDelete' ? (activity.id ?? '') : '',
  ];
  return createHash('sha256').update(canonical(known)).digest('base64url');
}

/** Of this process alone, and never on disk. */
const SECRET = randomBytes(32);

/**
 * What a press for a ballot is known by. A hash of the choice would tell it to whoever tries the few that there are:
 * hence one without it, and behind it, for as long as this process lives, one that can't be tried without its secret.
 *
 * @returns equal for two deliveries of the same press while the process lives; after that equal in its first part
 */
export function ballotSourceOf(activity: Activity, { card, meeting }: Press): string {
  const told = createHmac('sha256', SECRET).update(sourceOf(activity)).digest('base64url');
  return `${sourceOf({ ...activity, value: { card, meeting } })}~${told}`;
}
