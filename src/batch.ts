import type { Slip } from './ballot-box.ts';
import type { Event, Fact } from './core/event.ts';
import type { Tally } from './core/vote.ts';
import type { HeardBefore } from './heard-before.ts';
import type { Outcome } from './interpret.ts';
import { advance, knownIn, type LaneState, type Part } from './lane-state.ts';

/** Decides on a state of the council, which may be one that is not on disk yet. */
export type Decide = (state: LaneState, before: HeardBefore, counted?: readonly Tally[]) => Outcome;

interface Asked {
  readonly source: string;
  readonly decide: Decide;
}

/** What stores nothing, with the draft that it was decided on. */
interface Idle<J> {
  readonly job: J;
  readonly outcome: Outcome;
  readonly draft: LaneState;
}

/**
 * What piled up for a council, decided one after the other on a draft of its state: the events of one stream, which go
 * out in one write, and who waits for them.
 */
export class Batch<J extends Asked> {
  readonly events: Event<Fact>[] = [];
  /** What goes into the sealed boxes of secret votes before that. */
  readonly slips: Slip[] = [];
  readonly waiting: J[] = [];
  readonly idle: Idle<J>[] = [];
  readonly #sources = new Set<string>();
  #draft: LaneState;
  #part: Part | null = null;
  #taken = 0;
  #isLast = false;

  constructor(state: LaneState) {
    this.#draft = state;
  }

  get draft(): LaneState {
    return this.#draft;
  }

  /** The stream that its events go into; null while there are none. */
  get part(): Part | null {
    return this.#part;
  }

  /** How many jobs have been taken in. */
  get taken(): number {
    return this.#taken;
  }

  /** Whether the meeting ends in it: what comes after is for the next one, which is planned first. */
  get isLast(): boolean {
    return this.#isLast;
  }

  /** What a job comes to after those before it; one of theirs delivered again is known. */
  decide(job: J, before: HeardBefore): Outcome {
    return this.#isAgain(job) ? { kind: 'answer', answer: knownIn(this.#draft) } : job.decide(this.#draft, before);
  }

  /** Whether an outcome can go out with what is here: into the same stream, and nothing of it written or counted before. */
  fits(outcome: Outcome): boolean {
    if (this.#part === null) return true;
    if (outcome.kind !== 'record' || outcome.events.length === 0) return outcome.kind !== 'count';
    return outcome.into === this.#part && outcome.tie === null;
  }

  /** Goes on from a state that is on disk; nothing must be waiting. */
  startFrom(state: LaneState): void {
    this.#draft = state;
  }

  take(job: J, outcome: Outcome): void {
    this.#taken += 1;
    if (outcome.kind === 'record' && outcome.events.length > 0) {
      this.#part = outcome.into;
      this.events.push(...outcome.events);
      if (outcome.slip !== null) this.slips.push(outcome.slip);
      this.waiting.push(job);
      this.#sources.add(job.source);
      this.#isLast ||= outcome.events.some(({ type }) => type === 'meetingEnded');
      this.#draft = advance(this.#draft, outcome.into, outcome.events);
    } else if (this.#isAgain(job)) {
      this.waiting.push(job);
    } else {
      this.idle.push({ job, outcome, draft: this.#draft });
    }
  }

  #isAgain({ source }: J): boolean {
    return this.#sources.has(source);
  }
}
