import type { Line } from '../core/line.ts';
import type { SourceRef } from './views.ts';

/** What leads back from a piece of the minutes to the line that it was written in. */
export const sourceOf = (line: Line): SourceRef => ({ id: line.id, name: line.by, at: line.at });
