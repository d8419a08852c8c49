import assert from 'node:assert/strict';
import type { Command } from '../../src/core/command.ts';
import type { Council } from '../../src/core/council.ts';
import { decide } from '../../src/core/decide/decide.ts';
import type { Event, Fact } from '../../src/core/event.ts';
import { evolveMeeting, UNPLANNED } from '../../src/core/evolve/evolve-meeting.ts';
import { evolveSeries } from '../../src/core/evolve/evolve-series.ts';
import type { PlannedMeeting } from '../../src/core/meeting.ts';
import { planFirst } from '../../src/core/plan-next.ts';
import type { FoundedSeries, Member } from '../../src/core/series.ts';
import { foundBy } from '../../src/found-by.ts';

/** An invented council: Vera leads, Sten writes, Ada, Bo and Cia are members, Disa is co-opted. */
export const VERA = 'Vera Lind';
export const STEN = 'Sten Ås';
export const ADA = 'Ada Berg';
export const BO = 'Bo Ek';
export const CIA = 'Cia Öst';
export const DISA = 'Disa Alm';
export const GUEST = 'Gun Hav';

const actor = (name: string) => ({ name, key: null, verified: true });
const member = (name: string, coOpted = false): Member => ({
  ...{ name, email: null, organisation: null, role: null, aliases: [], coOpted, from: null, to: null },
});

const ITEM = { responsible: null, minutes: null, round: false, approval: false, other: false, standing: false };

export const SERIES: FoundedSeries = {
  status: 'founded',
  id: 'radet',
  chats: [],
  keys: {},
  merges: [],
  keptApart: [],
  ...foundBy('Rådet för öppna frågor', actor(STEN), []),
  chair: VERA,
  members: [member(VERA), member(STEN), member(ADA), member(BO), member(CIA), member(DISA, true)],
  agenda: [
    { ...ITEM, title: 'Laget runt', round: true, standing: true },
    { ...ITEM, title: 'Bredband' },
    { ...ITEM, title: 'Övriga punkter', other: true, standing: true },
    { ...ITEM, title: 'Nästa möte' },
  ],
};

/** A step of a story: who, what, and (seconds from nine o'clock) when; a minute after the one before if not said. */
export type Step = readonly [who: string, command: Command, second?: number];

interface Told {
  readonly council: Council;
  /** The facts of the last step. */
  readonly facts: readonly Fact[];
  readonly refusal: string | null;
}

const instant = (second: number): string => new Date(Date.UTC(2026, 2, 4, 8, 0, second)).toISOString();

function stamp(facts: readonly Fact[], by: string, at: string, source: string): readonly Event[] {
  return facts.map((fact) => ({ ...fact, origin: { source, by, at, channel: 'chat', message: source } }));
}

/** A council as it stands after a story; a step that is refused ends in `refusal` and changes nothing. */
export class Story {
  #council: Council;
  #second = 0;
  #count = 0;
  #facts: readonly Fact[] = [];
  #refusal: string | null = null;

  constructor(series: FoundedSeries = SERIES) {
    const planned = {
      ...planFirst(series),
      origin: { source: 'plan', by: STEN, at: instant(-3600), channel: 'server', message: null },
    } as const;
    this.#council = { series, meeting: evolveMeeting(UNPLANNED, planned), previous: UNPLANNED };
  }

  tell(...steps: readonly Step[]): this {
    for (const [who, command, second] of steps) {
      this.#second = second ?? this.#second + 60;
      this.#count += 1;
      const at = instant(this.#second);
      const decision = decide(command, this.#council, { actor: actor(who), at, message: `m${this.#count}` });
      this.#refusal = decision.status === 'refused' ? decision.refusal.code : null;
      this.#facts = decision.status === 'accepted' ? decision.facts : [];
      if (decision.status !== 'accepted') continue;
      if (decision.into === 'series') {
        const told = stamp(decision.facts, who, at, `m${this.#count}`) as Parameters<typeof evolveSeries>[1][];
        this.#council = { ...this.#council, series: told.reduce(evolveSeries, this.#council.series) };
        continue;
      }
      const events = stamp(decision.facts, who, at, `m${this.#count}`) as Parameters<typeof evolveMeeting>[1][];
      this.#council = { ...this.#council, [decision.into]: events.reduce(evolveMeeting, this.#council[decision.into]) };
    }
    return this;
  }

  get told(): Told {
    return { council: this.#council, facts: this.#facts, refusal: this.#refusal };
  }

  get meeting(): PlannedMeeting {
    const { meeting } = this.#council;
    assert(meeting.status !== 'unplanned');
    return meeting;
  }

  /** The last step gave these facts, by type. */
  records(...types: readonly Fact['type'][]): this {
    assert.deepEqual(
      this.#facts.map((fact) => fact.type),
      types,
      this.#refusal ?? undefined,
    );
    return this;
  }

  /** The last step was refused so. */
  refuses(code: string): this {
    assert.equal(this.#refusal, code);
    return this;
  }
}

/** A story that begins with Vera opening the meeting, Ada, Bo and Cia present. */
export const opened = (): Story =>
  new Story().tell(
    [VERA, { type: 'startMeeting' }],
    [ADA, { type: 'recordPresent', names: [], remote: false }],
    [BO, { type: 'recordPresent', names: [], remote: true }],
    [CIA, { type: 'recordPresent', names: [], remote: false }],
  );

export const say = (text: string): Command => ({ type: 'recordLine', body: { kind: 'entry', text } });
export const note = (text: string): Command => ({ type: 'recordLine', body: { kind: 'note', text } });
export const decided = (text: string): Command => ({ type: 'recordLine', body: { kind: 'decision', sort: 'decision', text } });
export const done = (how: 'done' | 'passed' | 'later' = 'done'): Command => ({ type: 'endTurn', how, turn: null });
export const next: Command = { type: 'takeNext', leaving: null };
export const round: Command = { type: 'startRound', question: null, free: false };
