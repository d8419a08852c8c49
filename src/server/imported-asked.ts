import { belongedTo } from '../core/access.ts';
import type { Actor } from '../core/origin.ts';
import type { Councils } from '../councils.ts';
import type { ImportedRead } from '../imports.ts';
import { PROBLEMS, ProblemError } from './problem.ts';

/**
 * The imported minutes of an id, which the actor may see whole: who belongs to the council now, or belonged to it then.
 * Guests of old minutes are names in a document, and prove nothing.
 * @returns null where there are none of that id
 * @throws ProblemError where they are not theirs to see
 */
export async function importedAsked(councils: Councils, id: string, actor: Actor): Promise<ImportedRead | null> {
  const read = await councils.imported(id);
  if (read === null || belongedTo(read.series, read.minutes.date, actor)) return read;
  throw new ProblemError(PROBLEMS.noAccess, read.series.language);
}
