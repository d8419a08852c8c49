import assert from 'node:assert/strict';
import pino from 'pino';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Command } from '../../src/core/command.ts';
import type { LineBody } from '../../src/core/line.ts';
import type { Actor } from '../../src/core/origin.ts';
import type { Councils } from '../../src/councils.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import type { Store, StreamId } from '../../src/store/store.ts';
import type { StreamContent } from '../../src/store/stream-content.ts';
import { oldItem, oldMinutes } from '../import/minutes.ts';
import { ACTORS, type Known } from './roles.ts';

const SERIES = {
  name: 'Rådet för kanaler',
  chair: 'Ylva Brandt',
  secretary: 'Petter Nordin',
  verifiers: ['Amina Warsame'],
  members: [{ name: 'Ylva Brandt' }, { name: 'Petter Nordin' }, { name: 'Amina Warsame' }, { name: 'Kim Sand', coOpted: true }],
  agenda: [
    { title: 'Laget runt', round: true },
    { title: 'E-arkiv', standing: true },
    { title: 'Vägar', standing: true },
    { title: 'Föregående', approval: true },
  ],
};
const OTHER = {
  name: 'Nämnden för broar',
  chair: 'Bodil Sten',
  secretary: 'Otto Ek',
  members: [{ name: 'Otto Ek' }],
  agenda: [{ title: 'Broar' }],
};
const BODIL: Actor = { name: 'Bodil Sten', key: 'key of Bodil Sten', verified: true };

export const CHAT = '19:canals@thread.v2';
/** A chat without a council. */
export const NEW_CHAT = '19:new@thread.v2';
/** The ids that follow from the names. */
export const A = { series: 'radet-for-kanaler', first: 'radet-for-kanaler_1', second: 'radet-for-kanaler_2' } as const;
export const OTHER_MEETING = 'namnden-for-broar_1';
const AT = '2026-03-02T08:00:00.000Z';

/** A word that stands nowhere else: whoever reads it has read this. "canary2p3" stands at item 3 of the second meeting. */
export const CANARY = /canary\w+/g;

let sent = 0;

/** Says it as somebody would over the API; throws where it is refused. */
export async function hear(councils: Councils, meeting: string, actor: Actor, command: Command): Promise<void> {
  sent += 1;
  const place = { kind: 'meeting', meeting } as const;
  const answer = await councils.hear({ kind: 'command', place, actor, at: AT, channel: 'tab', source: `given ${sent}`, command });
  assert.equal(answer.status, 'done', JSON.stringify({ command, answer }));
}

const line = (body: LineBody): Command => ({ type: 'recordLine', body });

/** One of everything on an item, each with the item's canary. */
function* everything(canary: string): Generator<readonly [Known, Command]> {
  for (const kind of ['note', 'idea', 'question'] as const) yield ['member', line({ kind, text: `${kind} ${canary}` })];
  yield ['member', line({ kind: 'link', text: `https://x.example ${canary}`, address: 'https://x.example', title: canary })];
  yield ['member', line({ kind: 'decision', sort: 'decision', text: `motion ${canary}` })];
  yield ['chair', line({ kind: 'decision', sort: 'decision', text: `decision ${canary}` })];
  yield ['member', line({ kind: 'dissent', text: `dissent ${canary}` })];
  yield ['chair', line({ kind: 'action', text: `action ${canary}`, what: `action ${canary}`, who: ['Amina Warsame'], due: null })];
  yield ['chair', { type: 'openVote', question: `vote ${canary}`, choices: [], secret: false }];
}

/** A meeting on its three items, both guests invited to theirs; left at the second. */
async function hold(councils: Councils, meeting: string, number: 1 | 2): Promise<void> {
  const say = (who: Known, command: Command) => hear(councils, meeting, ACTORS[who], command);
  for (const [name, item] of [
    ['Disa Malm', 2],
    ['Gunnar Hav', 3],
  ] as const) {
    await say('chair', { type: 'inviteGuest', name, role: null, organisation: null, items: [item] });
  }
  await say('chair', { type: 'startMeeting' });
  await say('secretary', { type: 'recordPresent', names: [], remote: false });
  await say('member', { type: 'recordPresent', names: [], remote: false });
  await say('chair', { type: 'startRound', question: `round canary${number}p1`, free: true });
  await say('member', line({ kind: 'entry', text: `entry canary${number}p1` }));
  for (const item of [1, 3, 2]) {
    if (item !== 1) await say('chair', { type: 'takeUpItem', number: item, leaving: null });
    for (const [who, command] of everything(`canary${number}p${item}`)) await say(who, command);
  }
  await say('member', { type: 'addItem', title: `proposed canary${number}whole`, responsible: null, minutes: null });
  await say('chair', { type: 'setNextMeeting', text: `2 juni canary${number}whole`, date: '2026-06-02' });
}

/** Holds all meetings of the walk in a store. @returns the id of the imported minutes */
export async function fillTwoCouncils(store: Store): Promise<string> {
  const councils = await openCouncils(store);
  assert.equal(await councils.setUp(parseSeriesFile(JSON.stringify(SERIES)).settings, AT, CHAT), A.series);
  await councils.setUp(parseSeriesFile(JSON.stringify(OTHER)).settings, AT, null);
  await hear(councils, OTHER_MEETING, BODIL, { type: 'startMeeting' });
  for (const [, command] of everything('canaryOther')) await hear(councils, OTHER_MEETING, BODIL, command);
  await hold(councils, A.first, 1);
  await hear(councils, A.first, ACTORS.chair, { type: 'endMeeting' });
  await hear(councils, A.first, ACTORS.secretary, { type: 'circulateMinutes', until: null });
  await hear(councils, A.first, ACTORS.member, { type: 'requestChange', item: null, text: 'remark canary1whole' });
  await hold(councils, A.second, 2);
  const minutes = oldMinutes({ council: SERIES.name, items: [oldItem(1, 'Old canaryImport')] });
  const file = { name: 'old.txt', hash: '0'.repeat(64) };
  const by = { actor: ACTORS.secretary, at: AT, channel: 'tab', source: 'x' } as const;
  const wanted = { series: A.series, file, nth: 1, original: 'canaryImport', minutes };
  const imported = await councils.importMinutes(wanted, by);
  assert(imported.status === 'done');
  return imported.meeting;
}

let told: ReturnType<typeof tell> | null = null;

async function tell() {
  const streams = new Map<StreamId, StreamContent>();
  return { imported: await fillTwoCouncils(openMemoryStore(streams)), streams };
}

/** The councils of the walk, in a store of their own each time: told once, copied ever after. */
export async function openTwoCouncils(): Promise<{ readonly store: Store; readonly councils: Councils; readonly imported: string }> {
  told ??= tell();
  const { imported, streams } = await told;
  const store = openMemoryStore(new Map(streams));
  return { store, councils: await openCouncils(store), imported };
}

export const SILENT = pino({ level: 'silent' });
