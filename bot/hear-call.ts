import { currentItem } from '../src/core/agenda.ts';
import type { Council } from '../src/core/council.ts';
import { dayOf } from '../src/core/day.ts';
import { arrivedAt } from '../src/core/decide/decide-attendance.ts';
import type { PlannedMeeting } from '../src/core/meeting.ts';
import type { Where } from './calls.ts';
import type { MeetingEvent } from './meeting-event.ts';
import type { ReceiveDeps } from './receive.ts';
import { type Listener, postAgenda } from './say.ts';

/**
 * Takes in what Teams says of its meeting in a council's chat. Nothing of it is recorded, and nobody is started or
 * entered by it: the agenda card says what was seen, and has the buttons to confirm it.
 * @returns what is to be sent afterwards
 */
export async function hearCall(event: MeetingEvent, { chat, at, source }: Listener, deps: ReceiveDeps): Promise<() => Promise<void>> {
  const { calls, said, look } = deps;
  const council = await councilIn(chat, deps);
  if (council === null || council.series.status !== 'founded' || council.meeting.status === 'unplanned') return async () => {};
  const { meeting } = council;
  const founded = council.series;
  calls.note(founded.id, event, at, whereIn(meeting, event));
  return async () => {
    const begins = event.kind === 'started' && meeting.status === 'planned';
    // Once a day: whoever leaves the Teams meeting and comes back starts it again.
    if (begins && said.first('answered', chat, source) && said.first('call', chat, meeting.id, dayOf(at)))
      postAgenda({ series: founded, meeting }, chat, deps);
    look(founded.id);
  };
}

/** A council that can't be read has no help either, and the event needs not come again. */
async function councilIn(chat: string, { councils, log }: ReceiveDeps): Promise<Council | null> {
  try {
    const series = await councils.seriesOfChat(chat);
    return series === null ? null : await councils.council(series.id);
  } catch (error) {
    log.error({ err: error }, 'an event of a Teams meeting could not be heard');
    return null;
  }
}

/** Who comes while the first item is up has been there from the beginning; who goes has been there to the one that is up. */
function whereIn(meeting: PlannedMeeting, event: MeetingEvent): Where {
  const item = event.kind === 'left' ? (currentItem(meeting)?.id ?? null) : arrivedAt(meeting);
  return { meeting: meeting.id, item };
}
