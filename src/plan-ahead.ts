import { approveEarlier } from './approve-earlier.ts';
import type { Event, MeetingFact } from './core/event.ts';
import type { PlannedMeeting } from './core/meeting.ts';
import type { Origin } from './core/origin.ts';
import { planFirst, planNext } from './core/plan-next.ts';
import { hasEnded } from './core/review.ts';
import type { FoundedSeries } from './core/series.ts';
import { advance, type LaneState, turnPage } from './lane-state.ts';
import type { Store } from './store/store.ts';

type Plan = {
  readonly fact: Extract<MeetingFact, { type: 'meetingPlanned' }>;
  readonly act: Omit<Origin, 'source'>;
  readonly page: LaneState;
};

/** A council always has one planned or open meeting: what is to be planned, null where one is. */
async function missing(store: Store, state: LaneState): Promise<Plan | null> {
  const { series, meeting } = state.council;
  if (series.status === 'unknown') return null;
  if (meeting.status === 'unplanned') return { fact: planFirst(series), act: await founding(store, series), page: state };
  if (!hasEnded(meeting)) return null;
  await approveEarlier(store, meeting);
  const fact = planNext(series, meeting);
  return { fact, act: ending(meeting, meeting.endedAt), page: turnPage(state, fact.id) };
}

/** The first meeting is planned by whoever set the council up, when they did. */
async function founding(store: Store, series: FoundedSeries): Promise<Plan['act']> {
  const first = (await store.read(series.id)).events[0];
  if (first === undefined) throw new Error('a founded series without an event');
  return { by: first.origin.by, at: first.origin.at, channel: 'server', message: null };
}

const ending = ({ secretary, chair }: PlannedMeeting, at: string): Plan['act'] => ({
  by: secretary ?? chair ?? '',
  at,
  channel: 'server',
  message: null,
});

/**
 * Plans the council's next meeting where it has none. What is planned follows from what is on disk alone, so that a
 * crash between the end of one meeting and the plan of the next is mended by doing it again. What the meeting approved
 * is carried over first: where there is a plan, that is done.
 * @returns the state with it, and its event; null where somebody else has planned it meanwhile
 */
export async function planAhead(store: Store, state: LaneState): Promise<{ state: LaneState; events: readonly Event[] } | null> {
  const plan = await missing(store, state);
  if (plan === null) return { state, events: [] };
  const event = { ...plan.fact, origin: { ...plan.act, source: `plan:${plan.fact.id}` } };
  const appended = await store.append(plan.fact.id, 0, [event]);
  return appended.status === 'appended' ? { state: advance(plan.page, 'meeting', [event]), events: [event] } : null;
}
