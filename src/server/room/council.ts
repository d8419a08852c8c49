import type { PlannedMeeting } from '../../core/meeting.ts';
import type { Day } from '../../core/origin.ts';
import type { FoundedSeries, SeriesSettings } from '../../core/series.ts';
import type { Councils } from '../../councils.ts';
import { ROOM_CHAT } from './activity.ts';
import { inventedCouncil } from './invented-council.ts';

/** What a council was set up with, out of all that it has become. */
function settingsOf({ status: _status, id: _id, chats: _chats, keys: _keys, ...settings }: FoundedSeries): SeriesSettings {
  return settings;
}

/**
 * The council of the room's chat. When the chat has none: the first that is stored, and where nothing is stored the
 * invented one, set up now.
 */
export async function councilOfRoom(councils: Councils, now: Date, today: Day): Promise<FoundedSeries> {
  const tied = await councils.seriesOfChat(ROOM_CHAT);
  if (tied !== null) return tied;
  const [first] = await councils.series();
  const settings = first === undefined ? inventedCouncil(today) : settingsOf(first);
  await councils.setUp(settings, now.toISOString(), ROOM_CHAT);
  const set = await councils.seriesOfChat(ROOM_CHAT);
  if (set === null) throw new Error('the council was set up, but the chat of the room is not tied to it');
  return set;
}

/** The meeting that is planned or open. */
export async function meetingOfRoom(councils: Councils, series: string): Promise<PlannedMeeting | null> {
  const meeting = (await councils.council(series))?.meeting;
  return meeting === undefined || meeting.status === 'unplanned' ? null : meeting;
}
