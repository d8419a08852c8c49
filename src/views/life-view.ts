import { numberOf } from '../core/agenda.ts';
import type { MeetingEvent } from '../core/event.ts';
import { isReviewEvent, type ReviewEvent } from '../core/evolve/evolve-review.ts';
import type { ItemId, MeetingRef, PlannedMeeting } from '../core/meeting.ts';
import type { Day, Instant, Name } from '../core/origin.ts';

/** A step in the life of the minutes, whose it was and when. `item`: the number of the item, null for the whole. */
export type LifeStep = { readonly by: Name; readonly at: Instant } & (
  | { readonly type: 'ended' | 'verified' | 'reset' | 'unlockRequested' | 'unlocked' }
  | { readonly type: 'circulated'; readonly until: Day | null }
  | { readonly type: 'changeRequested' | 'commented'; readonly item: number | null; readonly text: string }
  | { readonly type: 'approved'; readonly meeting: MeetingRef }
  | { readonly type: 'rectified'; readonly item: number | null; readonly text: string; readonly during?: MeetingRef }
  /** Changes of the text in a row by one person: how many, and when the last one was. */
  | { readonly type: 'changed'; readonly times: number }
);
type What = LifeStep extends infer S ? (S extends LifeStep ? Omit<S, 'by' | 'at'> : never) : never;

/**
 * Every step that minutes have taken since their meeting ended, oldest first: also those that later ones made void.
 * @param events the meeting's stream
 */
export function lifeOfMinutes(meeting: PlannedMeeting, events: readonly MeetingEvent[]): readonly LifeStep[] {
  const end = events.findIndex(({ type }) => type === 'meetingEnded');
  const steps: LifeStep[] = [];
  for (const event of end < 0 ? [] : events.slice(end)) {
    const what = stepOf(meeting, event);
    const { by, at } = event.origin;
    const last = steps.at(-1);
    if (what === null) continue;
    if (what.type === 'changed' && last?.type === 'changed' && last.by === by) steps.splice(-1, 1, { ...last, at, times: last.times + 1 });
    else steps.push({ ...what, by, at });
  }
  return steps;
}

/** A change of what was recorded. Whoever does it: the words of the minutes are others than before. */
const isChange = ({ type }: MeetingEvent): boolean =>
  type === 'lineRecorded' || type === 'lineCorrected' || type === 'lineWithdrawn' || type === 'lineRestored';

function stepOf(meeting: PlannedMeeting, event: MeetingEvent): What | null {
  if (event.type === 'meetingEnded') return { type: 'ended' };
  if (isChange(event)) return { type: 'changed', times: 1 };
  return isReviewEvent(event) ? reviewStep(meeting, event) : null;
}

function reviewStep(meeting: PlannedMeeting, event: ReviewEvent): What {
  const item = (id: ItemId | null): number | null => (id === null ? null : numberOf(meeting, id));
  switch (event.type) {
    case 'minutesCirculated':
      return { type: 'circulated', until: event.until };
    case 'minutesVerified':
      return { type: 'verified' };
    case 'verificationReset':
      return { type: 'reset' };
    case 'changeRequested':
      return { type: 'changeRequested', item: item(event.item), text: event.text };
    case 'minutesCommented':
      return { type: 'commented', item: item(event.item), text: event.text };
    case 'minutesApproved':
      return { type: 'approved', meeting: { meeting: event.by.meeting, number: event.by.number } };
    case 'unlockRequested':
      return { type: 'unlockRequested' };
    case 'minutesUnlocked':
      return { type: 'unlocked' };
    case 'minutesRectified': {
      const { text, during } = event;
      return { type: 'rectified', item: item(event.item), text, ...(during === undefined ? {} : { during }) };
    }
  }
}
