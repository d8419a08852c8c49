import type { Sight } from '../core/access.ts';
import type { Actor, Day, Instant, Name } from '../core/origin.ts';
import { leads, standingOf } from '../core/people.ts';
import { statusOn } from '../core/review.ts';
import { chairs, type Hindrance, hindranceOf } from '../core/voters.ts';
import type { MeetingRead } from '../councils.ts';
import type { AgendaView } from '../views/agenda-view.ts';
import { agendaView } from '../views/agenda-view.ts';
import { agendaSeen } from './what-one-sees.ts';

/** The running agenda as one person gets it: with who they are there, and since when the item that is up has been. */
export interface AgendaFor extends AgendaView {
  readonly you: {
    readonly name: Name;
    readonly leads: boolean;
    /** Sees their own items only. */
    readonly guest: boolean;
    /** Closes votes and breaks ties. */
    readonly chairs: boolean;
    /** Why they can't vote; null for who may. */
    readonly hindrance: Hindrance | null;
  };
  readonly currentSince: Instant | null;
}

/** When the item that is up was taken up last. */
function since({ meeting, events }: Pick<MeetingRead, 'meeting' | 'events'>): Instant | null {
  const current = meeting.items.find(({ status }) => status === 'current');
  const taken = events.findLast((event) => event.type === 'itemTakenUp' && event.item === current?.id);
  return taken?.origin.at ?? null;
}

/**
 * What the agenda and the stream of events tell an actor of a meeting.
 * @param today for what silence means for its minutes
 */
export function agendaFor(read: MeetingRead & { readonly sight: Sight }, actor: Actor, today: Day): AgendaFor {
  const { series, meeting, sight } = read;
  const agenda = agendaSeen(agendaView(series, meeting), sight);
  const standing = standingOf(series, meeting, actor);
  return {
    ...agenda,
    status: statusOn(meeting, today),
    you: {
      ...{ name: standing.name, leads: leads(standing), guest: sight !== 'all' },
      ...{ chairs: chairs(meeting, standing), hindrance: hindranceOf(series, meeting, standing) },
    },
    currentSince: agenda.current === null ? null : since(read),
  };
}
