import { type Sight, sightOf } from '../core/access.ts';
import type { Actor } from '../core/origin.ts';
import type { Councils, MeetingRead } from '../councils.ts';
import { PROBLEMS, ProblemError } from './problem.ts';

/**
 * The meeting that a request is about, and how much of it the actor sees.
 * @throws ProblemError where there is none of that id, or where it is not theirs to see
 */
export async function meetingAsked(councils: Councils, id: string, actor: Actor): Promise<MeetingRead & { readonly sight: Sight }> {
  const read = await councils.meeting(id);
  if (read === null) throw new ProblemError(PROBLEMS.notFound);
  const sight = sightOf(read, actor);
  if (sight === null) throw new ProblemError(PROBLEMS.noAccess, read.series.language);
  return { ...read, sight };
}
