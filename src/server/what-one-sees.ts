import type { Sight } from '../core/access.ts';
import type { AgendaView } from '../views/agenda-view.ts';
import type { MinutesView } from '../views/minutes.ts';

/** A view with every key named: a new one does not compile before somebody has said who sees it. */
type Whole<View> = { readonly [Key in keyof Required<View>]: View[Key] };
/** And without those that have nothing to say. */
const filled = <View extends object>(whole: Whole<View>): View =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as View;

const onlyThese = <G extends { readonly items: readonly number[] }>(guests: readonly G[], items: readonly number[]): readonly G[] =>
  guests
    .map((guest) => ({ ...guest, items: guest.items.filter((number) => items.includes(number)) }))
    .filter((guest) => guest.items.length > 0);

/** The running agenda as far as somebody sees it. What is tied to no item of theirs is empty. */
export function agendaSeen(view: AgendaView, sight: Sight): AgendaView {
  if (sight === 'all') return view;
  const { items } = sight;
  const theirs = view.current !== null && items.includes(view.current);
  const { meeting, series, council, language, form, documentTitle, number, date, place, status, startedAt } = view;
  const { chair, secretary, present, remote, apologies } = view;
  return filled<AgendaView>({
    ...{ meeting, series, council, language, form, documentTitle, number, date, place, status, startedAt },
    ...{ chair, secretary, present, remote, apologies },
    current: theirs ? view.current : null,
    items: view.items.filter((item) => items.includes(item.number)),
    round: theirs ? view.round : null,
    proposals: [],
    questions: [],
    votes: view.votes.filter(({ item }) => items.includes(item)),
    guests: onlyThese(view.guests, items),
    recorded: theirs ? view.recorded : [],
    unapproved: view.unapproved === undefined ? undefined : [],
    nextMeeting: null,
  });
}

/** The minutes as far as somebody sees them. Their items keep the numbers that they have in the whole. */
export function minutesSeen(view: MinutesView, sight: Sight): MinutesView {
  if (sight === 'all') return view;
  const { items } = sight;
  const { series, council, department, documentTitle, language, form, number, date, time, place, status } = view;
  const { chair, secretary, present, apologies, absent, verifiers, approvedAt, approvedBy, circulated, digest } = view;
  return filled<MinutesView>({
    ...{ series, council, department, documentTitle, language, form, number, date, time, place, status },
    ...{ chair, secretary, present, apologies, absent },
    guests: onlyThese(view.guests, items),
    items: view.items.filter((item) => items.includes(item.number)),
    nextMeeting: null,
    ...{ verifiers, approvedAt, approvedBy, circulated },
    remarks: undefined,
    unlockAsked: undefined,
    rectifications: view.rectifications.filter(({ item }) => item !== null && items.includes(item)),
    rectified: undefined,
    digest,
  });
}
