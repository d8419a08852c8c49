import type { MeetingEvent } from '../core/event.ts';
import type { StoredBody } from '../core/line.ts';
import type { Instant, Name } from '../core/origin.ts';

/** What a line said from a moment on, and who made it say so. */
export interface LineVersion {
  readonly body: StoredBody;
  readonly by: Name;
  readonly at: Instant;
}

/**
 * All that a line has said, its first words first. Striking it and taking it back in change no words.
 * @param events the meeting's stream
 * @returns empty where the meeting has no such line
 */
export const lineHistory = (events: readonly MeetingEvent[], line: string): readonly LineVersion[] =>
  events.flatMap((event) => {
    const id = event.type === 'lineRecorded' ? event.place.id : event.type === 'lineCorrected' ? event.line : null;
    if (id !== line || !('body' in event)) return [];
    return [{ body: event.body, by: event.origin.by, at: event.origin.at }];
  });
