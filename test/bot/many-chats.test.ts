import assert from 'node:assert/strict';
import { setImmediate as idle } from 'node:timers/promises';
import pino from 'pino';
import { SendError } from '../../bot/channel.ts';
import type { Clock } from '../../bot/clock.ts';
import { Outbox } from '../../bot/outbox.ts';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { wordsOf } from '../doubles/connector.ts';
import { type BotHouse, withHouse } from './house.ts';

const CHATS = Array.from({ length: 40 }, (_, at) => `19:meeting_${at}@thread.v2`);
const PEOPLE = Array.from({ length: 60 }, (_, at) => `Person Nummer${at}`);

/** Time for many: when all of them wait, it leaps to the one who has least to wait. */
function sharedClock(): Clock & { readonly run: (done: Promise<void>) => Promise<void> } {
  let now = 0;
  let over = false;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (ms) => new Promise((wake) => sleepers.push({ until: now + ms, wake })),
    async run(done) {
      const end = done.finally(() => {
        over = true;
      });
      while (!over) {
        await idle();
        if (sleepers.length === 0) continue;
        now = Math.max(now, Math.min(...sleepers.map(({ until }) => until)));
        const awake = sleepers.filter(({ until }) => until <= now);
        for (const one of awake) sleepers.splice(sleepers.indexOf(one), 1);
        for (const { wake } of awake) wake();
      }
      await end;
    },
  };
}

const ROUNDING = 1e-6;

/** In no sliding window of that length there are more. */
function assertWithin(times: readonly number[], most: number, window: number, whose: string): void {
  for (const [at, time] of times.entries()) {
    const first = times[at - most];
    assert.ok(first === undefined || time - first >= window - ROUNDING, `${whose}: more than ${most} in ${window} ms`);
  }
}

describe('forty chats at once', () => {
  it('stay within what Teams takes per chat and in all, and lose, double and reorder nothing of what is refused for a while', async () => {
    const clock = sharedClock();
    const outbox = new Outbox({ clock, log: pino({ level: 'silent' }), closing: new AbortController().signal });
    const tried: { readonly chat: string; readonly at: number }[] = [];
    const sent = new Map(CHATS.map((chat) => [chat, [] as number[]]));
    const refusals = [new SendError(429, 2_000), new SendError(412), new SendError(502), new SendError(504), new SendError(429)];
    const wanted = Array.from({ length: 70 }, (_, at) => at);
    for (const [nth, chat] of CHATS.entries()) {
      for (const number of wanted) {
        const left = (nth + number) % 9 === 0 ? [...refusals.slice((nth + number) % 4)] : [];
        const send = async (): Promise<void> => {
          tried.push({ chat, at: clock.now() });
          const refusal = left.shift();
          if (refusal !== undefined) throw refusal;
          sent.get(chat)?.push(number);
        };
        outbox.put(chat, { name: 'one', keeps: Number.POSITIVE_INFINITY, ready: () => send, lost: () => assert.fail('lost') });
      }
    }
    await clock.run(outbox.idle());
    assert.ok(tried.length > CHATS.length * 70 + 500, 'many were refused');
    for (const [chat, numbers] of sent) {
      assert.deepEqual(numbers, wanted, chat);
      const times = tried.filter((one) => one.chat === chat).map(({ at }) => at);
      for (const [most, window] of [
        [7, 1_000],
        [8, 2_000],
        [60, 30_000],
      ] as const) {
        assertWithin(times, most, window, chat);
      }
    }
    assertWithin(
      tried.map(({ at }) => at),
      30,
      1_000,
      'the house',
    );
  });

  it('record every word once while sixty people speak at once in one of them, and say little', async function () {
    this.timeout(120_000);
    await withHouse({ empty: true }, async (house) => {
      await Promise.all(CHATS.map((chat, nth) => foundCouncil(house, chat, nth)));
      await Promise.all(CHATS.map((chat, nth) => holdRound(house, chat, nth)));
      for (const [nth, chat] of CHATS.entries()) {
        // The last state of the card reaches each of them.
        const last = nth === 0 ? 'och 31 till' : personOf(nth, speakersIn(nth).at(-1) ?? '');
        await house.connector.waitFor(({ calls }) => calls.some((call) => call.chat === chat && wordsOf(call).includes(last)), 60_000);
        assert.ok(house.connector.posts(chat).length <= 2, 'one card, and one answer at most');
      }
      assert.deepEqual(house.connector.violations, []);
    });
  });
});

/** All sixty in the first chat, some in the others. */
const speakersIn = (nth: number): readonly string[] => PEOPLE.slice(0, nth === 0 ? PEOPLE.length : 6);
const chairOf = (nth: number): string => `Ordförande ${nth}`;
const personOf = (nth: number, name: string): string => `${name} i${nth}`;

async function foundCouncil(house: BotHouse, chat: string, nth: number): Promise<void> {
  const members = PEOPLE.map((name) => ({ name: personOf(nth, name) }));
  const council = { name: `Råd ${nth}`, chair: chairOf(nth), members: [{ name: chairOf(nth) }, ...members] };
  const file = { ...council, agenda: [{ title: 'Laget runt', responsible: 'Alla', round: true }, { title: 'Annat' }] };
  await house.councils.setUp(parseSeriesFile(JSON.stringify(file)).settings, '2026-03-02T07:00:00.000Z', chat);
}

async function holdRound(house: BotHouse, chat: string, nth: number): Promise<void> {
  const say = async (name: string, text: string): Promise<void> => {
    const answered = await house.say(name, text, { conversation: { id: chat, conversationType: 'groupChat', isGroup: true } });
    assert.equal(answered.status, 200, text);
  };
  await say(chairOf(nth), 'starta mötet');
  const words = speakersIn(nth).map((name, at) => say(personOf(nth, name), `not: Ord nummer ${at}.`));
  await Promise.all(words);
  const found = await house.councils.series();
  const council = await house.councils.council(found.find(({ name }) => name === `Råd ${nth}`)?.id ?? '');
  assert.ok(council !== null && council.meeting.status === 'open');
  const told = JSON.stringify(council.meeting);
  for (const at of words.keys()) assert.equal(told.split(`Ord nummer ${at}.`).length - 1, 1, `word ${at}`);
}
