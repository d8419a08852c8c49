import type { Line } from '../core/line.ts';
import type { Instant, Name } from '../core/origin.ts';

/** The line that a piece of the minutes leads back to. */
export interface SourceRef {
  readonly id: string;
  readonly name: Name;
  readonly at: Instant;
}

/** What leads back from a piece of the minutes to the line that it was written in: who said it and when, also where another has saved it. */
export const sourceOf = ({ id, by, at, quoted = { name: by, at } }: Line): SourceRef => ({ id, name: quoted.name, at: quoted.at });
