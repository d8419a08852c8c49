import { createHash } from 'node:crypto';
import type { Activity } from './activity.ts';

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
 * id, except for a deletion, which has no other content than the message that it names.
 *
 * @returns equal for two deliveries of the same activity
 */
export function sourceOf(activity: Activity): string {
  const known = [
    activity.conversation.id,
    activity.from?.id ?? activity.from?.name ?? '',
    activity.type,
    activity.name ?? activity.channelData?.eventType ?? activity.action ?? '',
    activity.timestamp ?? '',
    activity.text ?? '',
    activity.value ?? null,
    activity.membersAdded?.map((member) => member.id ?? '') ?? [],
    activity.type === 'messageDelete' ? (activity.id ?? '') : '',
  ];
  return createHash('sha256').update(canonical(known)).digest('base64url');
}
