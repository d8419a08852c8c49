import assert from 'node:assert/strict';
import pino from 'pino';
import { SendError } from '../../bot/channel.ts';
import type { Clock } from '../../bot/clock.ts';
import { Outbox, type Parcel } from '../../bot/outbox.ts';

/** Time that passes only where somebody sleeps. */
function leapingClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
  };
}

describe('the outbox', () => {
  let clock: Clock;
  let outbox: Outbox;
  let sent: { name: string; at: number }[];
  let lost: (readonly [string, number | null])[];
  beforeEach(() => {
    clock = leapingClock();
    outbox = new Outbox({ clock, log: pino({ level: 'silent' }), closing: new AbortController().signal });
    sent = [];
    lost = [];
  });

  /** A parcel that fails in these ways before it goes out. */
  const parcel = (name: string, ...failures: readonly SendError[]): Parcel => {
    const left = [...failures];
    return {
      name,
      keeps: 60_000,
      lost: (status) => lost.push([name, status]),
      ready: () => async () => {
        const failure = left.shift();
        if (failure !== undefined) throw failure;
        sent.push({ name, at: clock.now() });
      },
    };
  };
  const names = () => sent.map((one) => one.name);

  it('keeps the order of a chat and the limits of Teams', async () => {
    const all = Array.from({ length: 150 }, (_, index) => String(index));
    for (const name of all) outbox.put('chat', { ...parcel(name), keeps: Number.POSITIVE_INFINITY });
    await outbox.idle();
    assert.deepEqual(names(), all);
    for (const [most, within] of [
      [7, 1_000],
      [8, 2_000],
      [60, 30_000],
    ] as const) {
      for (const [index, { at }] of sent.entries()) {
        const first = sent[index - most];
        assert.ok(first === undefined || at - first.at >= within, `${most} in ${within} ms`);
      }
    }
  });

  it('waits as long as the channel asks, and nothing overtakes', async () => {
    outbox.put('chat', parcel('one', new SendError(429, 5_000)));
    outbox.put('chat', parcel('two'));
    await outbox.idle();
    assert.deepEqual(names(), ['one', 'two']);
    assert.ok(sent[0] !== undefined && sent[0].at >= 5_000);
  });

  it('tries again where it may go better later, with growing pauses', async () => {
    outbox.put('chat', parcel('one', new SendError(502), new SendError(503), new SendError(412), new SendError(null)));
    await outbox.idle();
    assert.deepEqual(names(), ['one']);
    assert.ok(clock.now() > 9_000 && clock.now() < 20_000, String(clock.now()));
  });

  for (const status of [400, 403, 404, 501]) {
    it(`gives up at once on ${status}, and goes on`, async () => {
      outbox.put('chat', parcel('one', new SendError(status)));
      outbox.put('chat', parcel('two'));
      await outbox.idle();
      assert.deepEqual([names(), lost], [['two'], [['one', status]]]);
    });
  }

  it('drops what nobody wants any longer', async () => {
    outbox.put('chat', parcel('one', ...Array.from({ length: 50 }, () => new SendError(503))));
    outbox.put('chat', { ...parcel('card'), keeps: Number.POSITIVE_INFINITY });
    await outbox.idle();
    assert.deepEqual([names(), lost], [['card'], [['one', null]]]);
  });

  it('asks what to send as late as possible, and passes over what has become nothing', async () => {
    outbox.put('chat', parcel('one', new SendError(503)));
    outbox.put('chat', { ...parcel('two'), ready: () => null });
    await outbox.idle();
    assert.deepEqual([names(), lost], [['one'], []]);
  });

  it('does not let one chat wait for another', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    outbox.put('slow', { ...parcel('slow'), ready: () => () => held });
    const other = new Promise<void>((resolve) => {
      outbox.put('other', { ...parcel('other'), ready: () => async () => resolve() });
    });
    await other;
    release();
    await outbox.idle();
  });
});
