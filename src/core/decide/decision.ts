import type { Decision } from '../council.ts';
import type { MeetingFact } from '../event.ts';
import type { Refusal } from '../refusal.ts';

/** What the rules of one meeting give: facts for its stream, or why not. Nothing to record is `[]`. */
export type Facts = readonly MeetingFact[] | Refusal;

export const isRefusal = (facts: Facts): facts is Refusal => 'code' in facts;

/** The facts of a command, with those before them that have come with time alone. */
export const after = (first: readonly MeetingFact[], facts: Facts): Facts => (isRefusal(facts) ? facts : [...first, ...facts]);

export const refuse = (refusal: Refusal): Decision => ({ status: 'refused', refusal });

/** The facts as a decision about the running meeting, or about the one that ended last. */
export const into = (stream: 'meeting' | 'previous', facts: Facts): Decision =>
  isRefusal(facts) ? refuse(facts) : { status: 'accepted', into: stream, facts };
