import { readFile } from 'node:fs/promises';
import { type Log, readLog } from '../../src/cli/read-log.ts';
import { readSeriesFile } from '../../src/cli/series-file.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import { BOT_ID, BotHouse, CHAT, type Json } from '../bot/house.ts';

/** A chat log with the council that it is of. */
export interface Recorded {
  readonly log: Log;
  readonly house: BotHouse;
}

/** Opens a house with the council of a series file, and reads a log to be said in it. */
export async function openRecorded(logFile: string, seriesFile: string): Promise<Recorded> {
  const log = readLog(await readFile(logFile, 'utf8'), '2026-01-01', 'chair');
  const councils = await openCouncils(openMemoryStore());
  const settings = await readSeriesFile(seriesFile);
  await councils.setUp(settings, log.lines[0]?.at ?? '', CHAT);
  return { log, house: await BotHouse.open({ councils }) };
}

/** A line of a log as Teams would send it: a mention is an entity. */
export function activityOf({ at, name, text, number }: Log['lines'][number], serviceUrl: string): Json {
  const mentioned = /@Laget runt/i.test(text);
  const mention = { type: 'mention', mentioned: { id: BOT_ID, name: 'Laget runt' }, text: '<at>Laget runt</at>' };
  return {
    ...{ type: 'message', id: `m${number}`, timestamp: at, channelId: 'msteams', serviceUrl, locale: 'sv-SE', textFormat: 'plain' },
    from: { id: `29:${name}`, name },
    recipient: { id: BOT_ID, name: 'Laget runt' },
    conversation: { id: CHAT, conversationType: 'groupChat', isGroup: true },
    text: text.replace(/@Laget runt/i, '<at>Laget runt</at>'),
    entities: mentioned ? [mention] : [],
  };
}
