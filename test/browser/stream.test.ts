import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { Nobody } from '../../tab/src/host.ts';
import { EventReader, follow } from '../../tab/src/stream.ts';

const streamOf = (...pieces: readonly string[]): Response =>
  new Response(Readable.toWeb(Readable.from(pieces.map((piece) => Buffer.from(piece)))) as ReadableStream<Uint8Array>);

/** What comes before the connection breaks. */
async function* before(piece: string): AsyncGenerator<Buffer> {
  yield Buffer.from(piece);
  throw new Error('the connection is broken');
}
const brokenAfter = (piece: string): Response => new Response(Readable.toWeb(Readable.from(before(piece))) as ReadableStream<Uint8Array>);

describe('reading server-sent events', () => {
  const cases: readonly (readonly [name: string, pieces: readonly string[], events: readonly string[]])[] = [
    ['one event', ['id: 4\nevent: agenda\ndata: {}\n\n'], ['4 agenda {}']],
    ['an event in pieces', ['id: 4\nev', 'ent: agenda\nda', 'ta: {}\n', '\n'], ['4 agenda {}']],
    ['several in one piece', ['data: a\n\ndata: b\n\n'], ['null message a', 'null message b']],
    ['comments between', [':\n\n: still here\n\ndata: a\n\n'], ['null message a']],
    ['several lines of data', ['data: a\ndata: b\n\n'], ['null message a\nb']],
    ['line ends of Windows, broken in two', ['data: a\r', '\n\r', '\ndata: b\r\n\r\n'], ['null message a', 'null message b']],
    ['no space after the colon, and a colon in the data', ['data:a: b\n\n'], ['null message a: b']],
    ['an event that has not ended', ['data: a\n'], []],
  ];
  for (const [name, pieces, expected] of cases) {
    it(name, () => {
      const reader = new EventReader();
      const events = pieces.flatMap((piece) => reader.read(piece));
      assert.deepEqual(
        events.map(({ id, event, data }) => `${id} ${event} ${data}`),
        expected,
      );
    });
  }
});

describe('following a stream', () => {
  /** Follows what the answers give, in turn, until the last one has been asked for. */
  async function followed(answers: readonly (() => Promise<Response>)[]) {
    const told: string[] = [];
    const asked: (string | null)[] = [];
    const ended = new AbortController();
    const open = async (lastId: string | null): Promise<Response> => {
      asked.push(lastId);
      const answer = answers[asked.length - 1];
      if (answer !== undefined) return answer();
      ended.abort();
      throw new Error('ended');
    };
    await follow(
      {
        open,
        onEvent: ({ data }) => told.push(data),
        onConnection: (connected) => told.push(connected ? 'connected' : 'lost'),
        onRefused: (status) => told.push(`refused ${status}`),
      },
      ended.signal,
    );
    return { told, asked };
  }

  it('goes on after a break from the last event it got', async () => {
    const { told, asked } = await followed([async () => brokenAfter('id: 3\ndata: a\n\n'), async () => brokenAfter('id: 4\ndata: b\n\n')]);
    assert.deepEqual(told, ['connected', 'a', 'lost', 'connected', 'b', 'lost']);
    assert.deepEqual(asked, [null, '3', '4']);
  });

  it('says nothing of a stream that the server has ended, as when a token runs out, unless the next one fails', async () => {
    const { told, asked } = await followed([
      async () => streamOf('id: 3\ndata: a\n\n'),
      async () => streamOf('id: 4\ndata: b\n\n'),
      () => Promise.reject(new TypeError('no connection')),
    ]);
    assert.deepEqual(told, ['connected', 'a', 'connected', 'b', 'lost']);
    assert.deepEqual(asked, [null, '3', '4', '4']);
  });

  it('tries again when nobody answers, and when the server has a fault', async () => {
    const { told } = await followed([
      () => Promise.reject(new TypeError('no connection')),
      async () => new Response(null, { status: 503 }),
      async () => streamOf('data: a\n\n'),
    ]);
    assert.deepEqual(told, ['lost', 'lost', 'connected', 'a']);
  });

  for (const status of [408, 429, 502]) {
    it(`tries again at an answer that is for now only: ${status}`, async () => {
      const { told } = await followed([async () => new Response(null, { status }), async () => streamOf('data: a\n\n')]);
      assert.deepEqual(told, ['lost', 'connected', 'a']);
    });
  }

  it('stops at an answer that trying again does not change', async () => {
    const { told, asked } = await followed([async () => new Response(null, { status: 403 })]);
    assert.deepEqual([told, asked], [['refused 403'], [null]]);
  });

  it('stops where nobody is signed in to ask, as if the server had said so', async () => {
    const { told, asked } = await followed([() => Promise.reject(new Nobody('said no'))]);
    assert.deepEqual([told, asked], [['refused 401'], [null]]);
  });
});
