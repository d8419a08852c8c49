import type { Sight } from '../core/access.ts';
import { dayOf } from '../core/day.ts';
import type { Actor } from '../core/origin.ts';
import type { MeetingRead } from '../councils.ts';
import { importedView } from '../import/imported-view.ts';
import type { MinutesView } from '../views/minutes.ts';
import { minutesView } from '../views/minutes-view.ts';
import { importedAsked } from './imported-asked.ts';
import { meetingAsked } from './meeting-asked.ts';
import type { Parts } from './parts.ts';
import { minutesSeen } from './what-one-sees.ts';

/** The minutes of a meeting, as far as somebody of that sight sees them. */
export const minutesFor = (
  { series, meeting, digest, sight }: Pick<MeetingRead, 'series' | 'meeting' | 'digest'> & { readonly sight: Sight },
  now: Date,
): MinutesView => minutesSeen(minutesView(series, meeting, digest, dayOf(now.toISOString())), sight);

/**
 * The minutes that a request is about, as far as the actor sees them.
 * @throws ProblemError where there is no such meeting, or where it is not theirs to see
 */
export async function minutesAsked({ councils, now }: Parts, id: string, actor: Actor): Promise<MinutesView> {
  const imported = await importedAsked(councils, id, actor);
  if (imported !== null) return importedView(imported.series, imported.minutes, imported.digest);
  return minutesFor(await meetingAsked(councils, id, actor), now());
}
