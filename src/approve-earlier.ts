import { approvedIn, approvesOf } from './core/approval.ts';
import type { Event } from './core/event.ts';
import type { EndedMeeting } from './core/meeting.ts';
import { hasEnded } from './core/review.ts';
import { meetingOf } from './lane-state.ts';
import { type Store, StoreError } from './store/store.ts';

/**
 * Carries what a meeting has approved over to the meetings whose minutes they are, each in its own stream. It counts
 * from the end of the meeting that decided it. Follows from what is on disk alone, and does nothing a second time.
 * Minutes from before our time have no stream and are left out.
 */
export async function approveEarlier(store: Store, ended: EndedMeeting): Promise<void> {
  for (const { number, meeting } of approvedIn(ended)) {
    const line = ended.lines.findLast(
      ({ state, body }) => state === 'live' && body.kind === 'decision' && approvesOf(body).includes(number),
    );
    if (meeting === undefined || line === undefined) continue;
    await approve(store, meeting, {
      type: 'minutesApproved',
      by: { meeting: ended.id, number: ended.number, line: line.id },
      origin: { source: `approve:${line.id}`, by: line.by, at: ended.endedAt, channel: 'server', message: null },
    });
  }
}

async function approve(store: Store, meeting: string, event: Event): Promise<void> {
  const stream = await store.read(meeting).catch(unlessDamaged);
  if (stream === null) return;
  const earlier = meetingOf(stream);
  if (!hasEnded(earlier) || earlier.status === 'approved') return;
  const { status } = await store.append(meeting, stream.version, [event]);
  // Somebody verified or commented at this very moment.
  if (status === 'conflict') await approve(store, meeting, event);
}

/** A file that can't be read is reported by whoever asks for it; it keeps no council from its next meeting. */
function unlessDamaged(error: unknown): null {
  if (error instanceof StoreError && error.fault === 'damaged') return null;
  throw error;
}
