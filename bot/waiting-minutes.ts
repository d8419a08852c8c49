import type { PlannedMeeting } from '../src/core/meeting.ts';
import type { Day } from '../src/core/origin.ts';
import type { Councils } from '../src/councils.ts';
import { StoreError } from '../src/store/store.ts';
import { approvalViews } from '../src/views/approval-view.ts';
import { type MinutesBrief, minutesBrief } from '../src/views/minutes-brief.ts';

/** So many of a council's are looked at; the card names older ones by their numbers. */
const MOST_READ = 12;
const MOST_KEPT = 500;

/**
 * How the minutes stand that wait for approval. Each is read once, and again when something has happened to it: cards
 * are drawn for many people at once.
 */
export class WaitingMinutes {
  readonly #councils: Councils;
  readonly #today: () => Day;
  readonly #read = new Map<string, { readonly today: Day; readonly brief: Promise<MinutesBrief | null> }>();
  readonly #ends: () => void;

  constructor(councils: Councils, today: () => Day) {
    this.#councils = councils;
    this.#today = today;
    this.#ends = councils.subscribe(({ meeting }) => void (meeting !== null && this.#read.delete(meeting)));
  }

  /** Reads nothing unless the item is up where earlier minutes are approved. */
  async of(meeting: PlannedMeeting): Promise<readonly MinutesBrief[]> {
    const up = approvalViews(meeting).find((view) => view.up);
    const held = up?.waiting.flatMap(({ meeting: id }) => (id === undefined ? [] : [id])) ?? [];
    const briefs = await Promise.all(held.slice(-MOST_READ).map((id) => this.#brief(id, this.#today())));
    return briefs.filter((one) => one !== null);
  }

  close(): void {
    this.#ends();
  }

  #brief(id: string, today: Day): Promise<MinutesBrief | null> {
    const known = this.#read.get(id);
    if (known?.today === today) return known.brief;
    if (this.#read.size >= MOST_KEPT) this.#read.clear();
    const brief = this.#councils.meeting(id).then(
      (read) => (read === null ? null : minutesBrief(read.meeting, read.events, today)),
      (error: unknown) => {
        // It may be mended by the next look; until then its number has to do.
        this.#read.delete(id);
        if (error instanceof StoreError) return null;
        throw error;
      },
    );
    this.#read.set(id, { today, brief });
    return brief;
  }
}
