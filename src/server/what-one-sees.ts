import { numberOf } from '../core/agenda.ts';
import type { Meeting } from '../core/meeting.ts';
import type { Actor } from '../core/origin.ts';
import { leads, type Standing, standingOf } from '../core/people.ts';
import type { Series } from '../core/series.ts';
import type { MeetingRead } from '../councils.ts';
import type { AgendaView, MinutesView } from '../views/views.ts';

/** How much of a meeting somebody sees: all of it, or, who is a guest and nothing else, the items of these numbers. */
export type Sight = 'all' | { readonly items: readonly number[] };

const UNPLANNED: Meeting = { status: 'unplanned' };
const ofTheCouncil = (standing: Standing): boolean => leads(standing) || standing.member;

/** @returns whether the actor belongs to the council as such, so that all its meetings are theirs to see */
export const isOfTheCouncil = (series: Series, actor: Actor): boolean => ofTheCouncil(standingOf(series, UNPLANNED, actor));

/**
 * Who belonged to the council at the meeting or belongs to it now sees all; a guest their own items (design.md, section 4).
 * @returns null for those who see nothing
 */
export function sightOf({ series, meeting }: Pick<MeetingRead, 'series' | 'meeting'>, actor: Actor): Sight | null {
  const standing = standingOf(series, meeting, actor);
  if (ofTheCouncil(standing) || isOfTheCouncil(series, actor)) return 'all';
  if (standing.guestOf.length === 0) return null;
  return { items: standing.guestOf.map((id) => numberOf(meeting, id)).filter((number) => number > 0) };
}

const onlyThese = <G extends { readonly items: readonly number[] }>(guests: readonly G[], items: readonly number[]): readonly G[] =>
  guests
    .map((guest) => ({ ...guest, items: guest.items.filter((number) => items.includes(number)) }))
    .filter((guest) => guest.items.length > 0);

/** The running agenda as far as somebody sees it. What is tied to no item of theirs is empty. */
export function agendaSeen(view: AgendaView, sight: Sight): AgendaView {
  if (sight === 'all') return view;
  const { items } = sight;
  const theirs = view.current !== null && items.includes(view.current);
  return {
    ...view,
    current: theirs ? view.current : null,
    items: view.items.filter(({ number }) => items.includes(number)),
    round: theirs ? view.round : null,
    proposals: [],
    questions: [],
    votes: view.votes.filter(({ item }) => items.includes(item)),
    guests: onlyThese(view.guests, items),
    recorded: theirs ? view.recorded : [],
    ...(view.unapproved === undefined ? {} : { unapproved: [] }),
    nextMeeting: null,
  };
}

/** The minutes as far as somebody sees them. Their items keep the numbers that they have in the whole. */
export function minutesSeen(view: MinutesView, sight: Sight): MinutesView {
  if (sight === 'all') return view;
  const { items } = sight;
  const { remarks: _, rectified: __, ...rest } = view;
  return {
    ...rest,
    guests: onlyThese(view.guests, items),
    items: view.items.filter(({ number }) => items.includes(number)),
    nextMeeting: null,
    rectifications: [],
  };
}
