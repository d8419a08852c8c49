import type { Answer } from './answer.ts';
import { approveEarlier } from './approve-earlier.ts';
import type { BallotBox } from './ballot-box.ts';
import { countSealed, votesEnded } from './ballot-seals.ts';
import { Batch, type Decide } from './batch.ts';
import type { Event, Fact } from './core/event.ts';
import type { Origin } from './core/origin.ts';
import { carryAnew } from './core/plan-next.ts';
import { hasEnded } from './core/review.ts';
import type { Vote } from './core/vote.ts';
import { HeardBefore } from './heard-before.ts';
import type { Incoming } from './incoming.ts';
import { interpret, languageOf, messageKey, type Outcome } from './interpret.ts';
import { advance, doneIn, type LaneState, latestSequence, loadLane, type Part } from './lane-state.ts';
import { planAhead } from './plan-ahead.ts';
import { type Store, StoreError, type StreamId } from './store/store.ts';

/** What is to be done in a council: decided on its state, answered when it is on disk. */
interface Job {
  readonly source: string;
  /** Whether a second delivery is passed over even where nothing was stored: Teams delivers again, an API caller asks again. */
  readonly once: boolean;
  readonly decide: Decide;
  readonly settle: (result: Settled) => void;
  readonly fail: (error: unknown) => void;
}

/** What came of a job; `series` is for the caller, who finds or founds the council wanted. */
export type Settled = { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'series'; readonly name: string };

/**
 * One council's loop, the only one: read, fold, decide, append; start over when somebody else wrote first. Commands
 * of a council wait for each other; what piled up meanwhile is decided one after the other and goes out in one write.
 * The state moves on after the disk, never before.
 */
export class Lane {
  readonly #store: Store;
  readonly #series: StreamId;
  readonly #box: BallotBox;
  readonly #before = new HeardBefore();
  #sequence: number;
  #state: LaneState | null = null;
  #queue: Job[] = [];
  #running: Promise<void> | null = null;

  /** @param sequence of the council's latest meeting, 0 for none */
  constructor(store: Store, box: BallotBox, series: StreamId, sequence: number) {
    this.#store = store;
    this.#box = box;
    this.#series = series;
    this.#sequence = sequence;
  }

  /** The state as it is on disk, its next meeting planned. Rejects with a `StoreError`. */
  async state(): Promise<LaneState> {
    this.#state ??= await this.#load();
    return this.#state;
  }

  /** The state for who reads: after what is being written, the plan of the next meeting included. */
  async settled(): Promise<LaneState> {
    await this.#running;
    return this.state();
  }

  /** Reads, decides, stores. Resolves when it is on disk, or when nothing is to be stored. */
  hear(incoming: Incoming): Promise<Settled> {
    const decide: Job['decide'] = ({ council, versions }, before, counted) => {
      const outcome = interpret(incoming, council, before, versions.meeting, counted);
      const key = messageKey(incoming);
      if (key !== null && incoming.kind !== 'message') before.changed(key, incoming.at);
      return outcome;
    };
    return this.#enqueue({ source: incoming.source, once: incoming.place.kind === 'chat', decide });
  }

  /** Records facts of our own making, in the series' stream or the running meeting's. */
  async record(into: 'series' | 'meeting', facts: readonly Event<Fact>[], source: string): Promise<void> {
    const decide: Job['decide'] = (_, before) => {
      if (before.isStored(source)) return { kind: 'answer', answer: { status: 'ignored' } };
      return { kind: 'record', into, events: facts, tie: null, slip: null };
    };
    const settled = await this.#enqueue({ source, once: false, decide });
    if (settled.kind === 'answer' && settled.answer.status === 'notStored') throw new StoreError(settled.answer.fault, settled.answer.file);
  }

  #enqueue(job: Pick<Job, 'source' | 'once' | 'decide'>): Promise<Settled> {
    return new Promise((settle, fail) => {
      this.#queue.push({ ...job, settle, fail });
      this.#running ??= this.#run();
    });
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      const jobs = this.#queue;
      this.#queue = [];
      try {
        await this.#carryOut(jobs);
      } catch (error) {
        for (const job of jobs) this.#giveUp(job, error);
      }
    }
    // In the same step as the look at the queue: whoever comes a moment later is not left waiting.
    this.#running = null;
  }

  /** Takes jobs as long as their events go into one stream, writes these, and goes on with the rest. */
  async #carryOut(jobs: readonly Job[]): Promise<void> {
    let rest = jobs;
    while (rest.length > 0) rest = await this.#carryOutSome(rest);
  }

  async #carryOutSome(jobs: readonly Job[]): Promise<readonly Job[]> {
    const batch = new Batch<Job>(await this.state());
    for (const job of jobs) {
      const decided = batch.decide(job, this.#before);
      // What a closing counts has to be on disk first.
      if (!batch.fits(decided)) break;
      const outcome = decided.kind === 'count' ? await this.#afterCount(job, batch.draft, decided.vote) : decided;
      const tie = outcome.kind === 'record' && outcome.events.length > 0 ? outcome.tie : null;
      if (tie !== null && (await this.#write('series', [tie])) === 'conflict') return jobs;
      if (tie !== null) batch.startFrom(await this.state());
      batch.take(job, outcome);
      if (batch.isLast) break;
    }
    for (const { job, outcome, draft } of batch.idle) this.#settle(job, outcome, draft);
    if (batch.part !== null && (await this.#commit(batch, batch.part)) === 'conflict')
      return jobs.filter((job, at) => at >= batch.taken || batch.waiting.includes(job));
    return jobs.slice(batch.taken);
  }

  /** Decides on the closing of a secret vote, with what its box holds. */
  async #afterCount(job: Job, draft: LaneState, vote: Vote): Promise<Outcome> {
    try {
      return job.decide(draft, this.#before, await countSealed(vote, this.#box));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const { fault, file } = error;
      return { kind: 'answer', answer: { status: 'notStored', fault, file, language: languageOf(draft.council.series) } };
    }
  }

  /** Writes a batch and answers those who wait for it. */
  async #commit({ events, slips, waiting }: Batch<Job>, part: Part): Promise<'written' | 'conflict'> {
    try {
      if (slips.length > 0) await this.#box.put(slips);
      if ((await this.#write(part, events)) === 'conflict') return 'conflict';
    } catch (error) {
      for (const job of waiting) this.#giveUp(job, error);
      return 'written';
    }
    // What can't be destroyed now is at the next start.
    for (const vote of votesEnded(events)) await this.#box.destroy(vote).catch(() => {});
    const state = await this.state();
    const answer = doneIn(state, part);
    for (const job of waiting) job.settle({ kind: 'answer', answer });
    await this.#handOver(part, events).catch(() => {
      // The end of the meeting is on disk; the next one is planned when the council is next looked at.
      this.#state = null;
    });
    return 'written';
  }

  async #write(part: Part, events: readonly Event<Fact>[]): Promise<'written' | 'conflict'> {
    const state = await this.state();
    const appended = await this.#store.append(state.streams[part], state.versions[part], events);
    if (appended.status !== 'appended') {
      this.#state = null;
      return 'conflict';
    }
    this.#before.stored(events);
    this.#state = advance(state, part, events);
    return 'written';
  }

  /** What one meeting leaves to the next: the plan for it at its end, its corrected actions after it. */
  async #handOver(part: Part, events: readonly Event<Fact>[]): Promise<void> {
    const state = await this.#plannedOn(await this.state());
    this.#state = state;
    const { series, meeting, previous } = state.council;
    const last = events.at(-1);
    if (part !== 'previous' || last === undefined) return;
    if (series.status === 'unknown' || previous.status === 'unplanned' || meeting.status === 'unplanned') return;
    const carried = carryAnew(series, previous, meeting);
    const origin: Origin = { ...last.origin, source: `carry:${last.origin.source}`, channel: 'server', message: null };
    if (carried !== null) await this.#write('meeting', [{ ...carried, origin }]);
  }

  async #load(): Promise<LaneState> {
    const sequence = await latestSequence(this.#store, this.#series, this.#sequence);
    const { state, events } = await loadLane(this.#store, this.#series, sequence);
    this.#sequence = sequence;
    this.#before.read(events);
    const { previous } = state.council;
    // A file that was damaged when its minutes were approved may have been mended.
    if (hasEnded(previous)) await approveEarlier(this.#store, previous).catch(() => {});
    return this.#plannedOn(state);
  }

  async #plannedOn(state: LaneState): Promise<LaneState> {
    const planned = await planAhead(this.#store, state);
    if (planned === null) return this.#load();
    this.#before.stored(planned.events);
    return planned.state;
  }

  #settle(job: Job, outcome: Outcome, state: LaneState): void {
    if (outcome.kind === 'series') job.settle({ kind: 'series', name: outcome.name });
    else if (outcome.kind !== 'count') {
      const answer = outcome.kind === 'record' ? doneIn(state, outcome.into) : outcome.answer;
      const idle = outcome.kind === 'record';
      if ((job.once || idle) && answer.status !== 'known') this.#before.passed(job.source);
      job.settle({ kind: 'answer', answer });
    }
  }

  /** What the store can't do is an answer; all else is a fault of ours, and is thrown. */
  #giveUp(job: Job, error: unknown): void {
    if (!(error instanceof StoreError)) job.fail(error);
    else {
      const language = this.#state === null ? 'sv' : languageOf(this.#state.council.series);
      job.settle({ kind: 'answer', answer: { status: 'notStored', fault: error.fault, file: error.file, language } });
    }
  }
}
