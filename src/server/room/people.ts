import { createHash } from 'node:crypto';
import type { MeetingBody } from '../../core/meeting.ts';
import type { Name } from '../../core/origin.ts';
import { membersOf } from '../../core/people.ts';
import type { FoundedSeries } from '../../core/series.ts';
import type { Bystander } from './council.ts';

/** Somebody whom the room can write as. `id` and `aadObjectId` are made of the name, so that they survive a restart. */
export interface RoomPerson {
  readonly id: string;
  readonly name: Name;
  readonly aadObjectId: string;
  /** Shown under the name: what the series or the guest list says of them. */
  readonly role: string | null;
  readonly organisation: string | null;
  readonly part: 'chair' | 'secretary' | 'member' | 'guest' | 'onlooker';
}

function uuidOf(name: Name): string {
  const hex = createHash('sha256').update(name.normalize('NFC')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const person = (name: Name, rest: Omit<RoomPerson, 'id' | 'name' | 'aadObjectId'>): RoomPerson => ({
  id: `29:${uuidOf(name)}`,
  name,
  aadObjectId: uuidOf(name),
  ...rest,
});

/** Where there is a council, to be let in as its guests. */
const bystander =
  (part: 'guest' | 'onlooker') =>
  ({ name, role, organisation }: Bystander): RoomPerson =>
    person(name, { role, organisation, part });

/**
 * Everybody who is in the played chat: chair, secretary and members of its council, the guests of the meeting, and others.
 */
export function peopleOfRoom(
  series: FoundedSeries | null,
  meeting: Pick<MeetingBody, 'guests'> | null,
  others: readonly Bystander[],
): readonly RoomPerson[] {
  const ofCouncil = series === null ? [] : peopleOfCouncil(series, meeting);
  const all = [...ofCouncil, ...others.map(bystander(series === null ? 'onlooker' : 'guest'))];
  return all.filter((one, index) => all.findIndex((other) => other.name === one.name) === index);
}

function peopleOfCouncil(series: FoundedSeries, meeting: Pick<MeetingBody, 'guests'> | null): readonly RoomPerson[] {
  const partOf = (name: Name): RoomPerson['part'] => (name === series.chair ? 'chair' : name === series.secretary ? 'secretary' : 'member');
  const members = membersOf(series, null).map((member) =>
    person(member.name, { role: member.role, organisation: member.organisation, part: partOf(member.name) }),
  );
  const officers = [series.chair, series.secretary]
    .filter((name) => name !== null)
    .map((name) => person(name, { role: null, organisation: null, part: partOf(name) }));
  const guests = (meeting?.guests ?? []).map((guest) =>
    person(guest.name, { role: guest.role, organisation: guest.organisation, part: 'guest' }),
  );
  return [...members, ...officers, ...guests];
}
