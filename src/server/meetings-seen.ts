import { isOfTheCouncil, type Sight, sightOf } from '../core/access.ts';
import type { Actor } from '../core/origin.ts';
import type { FoundedSeries } from '../core/series.ts';
import type { Councils, MeetingRead } from '../councils.ts';
import { meetingsOfGuest } from './meetings-of-guest.ts';
import { PROBLEMS, ProblemError } from './problem.ts';

/** A council, and its meetings as far as somebody sees them, in their order. */
export interface CouncilSeen {
  readonly series: FoundedSeries;
  readonly meetings: readonly (MeetingRead & { readonly sight: Sight })[];
}

/**
 * The meetings of a council that somebody sees: all, or of a guest those that they are told of.
 * @throws ProblemError where there is no such council, or nothing of it is theirs to see
 */
export async function meetingsSeen(councils: Councils, id: string, actor: Actor): Promise<CouncilSeen> {
  const council = await councils.council(id);
  if (council === null || council.series.status === 'unknown') throw new ProblemError(PROBLEMS.notFound);
  const { series } = council;
  const all = isOfTheCouncil(series, actor);
  const listed = all ? await councils.meetings(series.id) : await meetingsOfGuest(councils, series, actor);
  if (!all && listed.length === 0) throw new ProblemError(PROBLEMS.noAccess, series.language);
  const meetings: (MeetingRead & { readonly sight: Sight })[] = [];
  // One after the other: a council may have thousands.
  for (const { id: meeting } of listed) {
    const read = await councils.meeting(meeting);
    const sight = read === null ? null : sightOf(read, actor);
    if (read !== null && sight !== null) meetings.push({ ...read, sight });
  }
  return { series, meetings };
}
