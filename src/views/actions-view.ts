import type { PlannedMeeting } from '../core/meeting.ts';
import { nowCalled } from '../core/merges.ts';
import type { Day, Name } from '../core/origin.ts';
import type { FoundedSeries } from '../core/series.ts';
import type { ActionStatus } from '../core/vocabulary.ts';

export interface ActionView {
  readonly number: number;
  readonly what: string;
  readonly who: readonly Name[];
  readonly due: { readonly text: string; readonly date: Day | null } | null;
  readonly status: ActionStatus;
  /** The number of the meeting where it was written down; null where it came with the series file. */
  readonly meeting: number | null;
  readonly overdue: boolean;
}

/**
 * The open actions that a meeting has before it: those it took over, and those written down in it.
 *
 * @param today what counts as overdue: due before this day
 * @param owner only this person's
 */
export function actionsView(series: FoundedSeries, meeting: PlannedMeeting, today: Day, owner: Name | null = null): readonly ActionView[] {
  const carried = meeting.carriedActions.map(({ number, what, who, due, status }) => ({ number, what, who, due, status, meeting: null }));
  const own = meeting.lines.flatMap((line) => {
    if (line.body.kind !== 'action' || line.state !== 'live') return [];
    const { what, who, due } = line.body;
    const status = line.outcome === 'done' || line.outcome === 'dropped' ? line.outcome : ('open' as const);
    return [{ number: line.number ?? 0, what, who, due, status, meeting: meeting.number }];
  });
  return [...carried, ...own]
    .filter((action) => action.status === 'open' && (owner === null || action.who.some((name) => nowCalled(series, name) === owner)))
    .toSorted((a, b) => a.number - b.number)
    .map((action) => ({ ...action, overdue: action.due?.date != null && action.due.date < today }));
}
