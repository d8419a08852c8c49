import type { PlannedMeeting } from '../../core/meeting.ts';
import type { Day, Name } from '../../core/origin.ts';
import type { FoundedSeries, SeriesSettings } from '../../core/series.ts';
import type { Councils } from '../../councils.ts';
import { NEW_CHAT, ROOM_CHAT } from './activity.ts';
import { INVENTED_GUEST, INVENTED_NEWCOMERS, inventedCouncil } from './invented-council.ts';

/** Somebody of whom the council says nothing. */
export interface Bystander {
  readonly name: Name;
  readonly role: string;
  readonly organisation: string;
}

/** One of the room's conversations. */
export interface RoomChat {
  readonly id: string;
  /** Null as long as it has none. */
  readonly council: (councils: Councils, now: Date, today: Day) => Promise<FoundedSeries | null>;
  /** Who is in it besides the council's people. */
  readonly others: readonly Bystander[];
}

/** What a council was set up with, out of all that it has become. */
function settingsOf({ status: _status, id: _id, chats: _chats, keys: _keys, ...settings }: FoundedSeries): SeriesSettings {
  return settings;
}

/**
 * The council of the room's chat. When the chat has none: the first that is stored, and where nothing is stored the
 * invented one, set up now.
 */
async function councilOfRoom(councils: Councils, now: Date, today: Day): Promise<FoundedSeries> {
  const tied = await councils.seriesOfChat(ROOM_CHAT);
  if (tied !== null) return tied;
  const [first] = await councils.series();
  const settings = first === undefined ? inventedCouncil(today) : settingsOf(first);
  await councils.setUp(settings, now.toISOString(), ROOM_CHAT);
  const set = await councils.seriesOfChat(ROOM_CHAT);
  if (set === null) throw new Error('the council was set up, but the chat of the room is not tied to it');
  return set;
}

/** The chat of a council whose meeting is about to start; somebody stands outside, to be let in with `gäst: …`. */
export const COUNCIL_CHAT: RoomChat = { id: ROOM_CHAT, council: councilOfRoom, others: [INVENTED_GUEST] };

/** A chat that the bot has just come to, and that belongs to no council until somebody founds one. */
export const CHAT_WITHOUT_COUNCIL: RoomChat = {
  id: NEW_CHAT,
  council: (councils) => councils.seriesOfChat(NEW_CHAT),
  others: INVENTED_NEWCOMERS,
};

/** The meeting that is planned or open. */
export async function meetingOfRoom(councils: Councils, series: string): Promise<PlannedMeeting | null> {
  const meeting = (await councils.council(series))?.meeting;
  return meeting === undefined || meeting.status === 'unplanned' ? null : meeting;
}
