import { numberOf } from './agenda.ts';
import type { MeetingBody } from './meeting.ts';
import type { Name } from './origin.ts';
import { leads, membersOf, type Standing } from './people.ts';
import type { Series } from './series.ts';

type Where = Pick<MeetingBody, 'attendance' | 'items' | 'date' | 'visited'>;

/** Whether somebody has told us that they are not here (any more). */
function isAway(meeting: Where, name: Name): boolean {
  const known = meeting.attendance.find((one) => one.name === name);
  if (known === undefined) return false;
  const up = numberOf(meeting, meeting.visited.at(-1) ?? null);
  return known.status === 'apology' || (known.toItem !== null && numberOf(meeting, known.toItem) < up);
}

/** Who may vote: the members of the meeting's day who are not co-opted and have not said that they are away. */
export const mayVote = (series: Series, meeting: Where): readonly Name[] =>
  membersOf(series, meeting.date)
    .filter(({ name, coOpted }) => !coOpted && !isAway(meeting, name))
    .map(({ name }) => name);

/** Why somebody may not vote. */
export type Hindrance = 'guest' | 'coOpted' | 'away' | 'notMember' | 'onlooker';

/** What keeps somebody from voting; null for who may. */
export function hindranceOf(series: Series, meeting: Where, standing: Standing): Hindrance | null {
  if (mayVote(series, meeting).includes(standing.name)) return null;
  if (standing.coOpted) return 'coOpted';
  if (standing.member) return 'away';
  if (standing.guestOf.length > 0) return 'guest';
  return leads(standing) ? 'notMember' : 'onlooker';
}

/** Only the chair closes votes and breaks ties; where a meeting has none, the secretary stands in. */
export const chairs = ({ chair }: Pick<MeetingBody, 'chair'>, standing: Standing): boolean =>
  standing.chair || (chair === null && standing.secretary);

/** Those of them who are here, in the members' order: who a vote waits for, and whom a quorum counts. */
export const votersHere = (series: Series, meeting: Where): readonly Name[] =>
  mayVote(series, meeting).filter((name) => meeting.attendance.some((one) => one.name === name && one.status === 'present'));
