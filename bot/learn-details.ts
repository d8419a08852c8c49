import type { Day } from '../src/core/origin.ts';
import type { Councils } from '../src/councils.ts';
import type { Activity } from './activity.ts';
import type { Calls } from './calls.ts';
import type { Channel } from './channel.ts';
import type { ChatMemory } from './chat-memory.ts';
import type { Said } from './said.ts';

export interface LearnDeps {
  readonly councils: Councils;
  readonly channel: Channel;
  readonly memory: ChatMemory;
  readonly calls: Calls;
  readonly said: Said;
  readonly today: () => Day;
  readonly look: (series: string) => void;
}

/**
 * Asks Teams for title, times and link of the meeting whose chat an activity is of, once a day. Rejects where Teams does
 * not tell: in meetings without a schedule, without consent, and in other clients.
 */
export async function learnDetails({ conversation, channelData }: Activity, deps: LearnDeps): Promise<void> {
  const { councils, channel, memory, calls, said, today, look } = deps;
  const id = channelData?.meeting?.id;
  const to = memory.reference(conversation.id);
  const series = id === undefined || to === null ? null : await councils.seriesOfChat(conversation.id);
  if (id === undefined || to === null || series === null || !said.first('details', conversation.id, id, today())) return;
  const details = await channel.meeting(to, id);
  if (details === null) return;
  calls.tell(series.id, details);
  look(series.id);
}
