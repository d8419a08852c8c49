import type { Texts } from '../../src/texts/texts.ts';
import type { RoundView } from '../../src/views/round-view.ts';

/** Somebody of a round, and how it stands with them. */
export interface Turn {
  readonly name: string;
  readonly state: 'done' | 'passed' | 'skipped' | 'speaking' | 'waiting';
}

/** Everybody of the round in its order. */
export function turnsOf(round: RoundView): readonly Turn[] {
  const stateOf = (name: string): Turn['state'] =>
    round.passed.includes(name) ? 'passed' : round.skipped.includes(name) ? 'skipped' : 'done';
  return [
    ...round.done.map((name) => ({ name, state: stateOf(name) })),
    ...(round.speaker === null ? [] : [{ name: round.speaker, state: 'speaking' as const }]),
    ...round.waiting.map((name) => ({ name, state: 'waiting' as const })),
  ];
}

/** How it stands with somebody, in words. */
export const turnWords = (texts: Texts): Readonly<Record<Turn['state'], string>> => ({
  done: texts.turnDone,
  passed: texts.turnPassed,
  skipped: texts.turnSkipped,
  speaking: texts.turnSpeaking,
  waiting: texts.turnWaiting,
});
