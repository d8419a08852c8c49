import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import express from 'express';
import { keepInformed } from '../../src/server/live.ts';

/** More than the kernel keeps of what nobody reads. */
const MUCH = 32 * 1024 * 1024;

describe('a reader who is kept informed', () => {
  it('who takes nothing finds the state before and the last one, not all between', async () => {
    const closing = new AbortController();
    let change = (): void => undefined;
    let states = 0;
    const app = express();
    app.get('/', (_req, res) =>
      keepInformed(res, {
        say: async () => String(++states).padEnd(MUCH, '.'),
        subscribe: (changed) => {
          change = changed;
          return () => undefined;
        },
        ...{ closing: closing.signal, holdsMs: null },
      }),
    );
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const asked = get({ port: (server.address() as AddressInfo).port, agent: false });
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    for (let burst = 0; burst < 100; burst += 1) change();
    assert.equal(states, 1);
    let read = 0;
    for await (const chunk of response) {
      read += chunk.length;
      if (read === 2 * MUCH) closing.abort();
    }
    assert.deepEqual([states, read], [2, 2 * MUCH]);
    server.close();
  });

  it('is let go when what proves who it is runs out, not before, and is forgotten', async () => {
    const mocked = mock.timers;
    mocked.enable({ apis: ['setTimeout'] });
    const server = createServer();
    try {
      const forgotten = new Promise<void>((resolve) => {
        const app = express();
        app.get('/', (_req, res) =>
          keepInformed(res, { say: async () => 'x', subscribe: () => resolve, closing: new AbortController().signal, holdsMs: 3_600_000 }),
        );
        server.on('request', app).listen(0, '127.0.0.1');
      });
      await once(server, 'listening');
      const asked = get({ port: (server.address() as AddressInfo).port, agent: false });
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      const ended = once(response, 'end');
      response.resume();
      mocked.tick(3_599_999);
      assert.equal(response.readableEnded, false);
      mocked.tick(1);
      await Promise.all([ended, forgotten]);
    } finally {
      mocked.reset();
      server.close();
    }
  });

  it('who leaves is forgotten', async () => {
    const closing = new AbortController();
    const forgotten = new Promise<void>((resolve) => {
      const app = express();
      app.get('/', (_req, res) =>
        keepInformed(res, { say: async () => 'x', subscribe: () => resolve, closing: closing.signal, holdsMs: null }),
      );
      const server = createServer(app).listen(0, '127.0.0.1', () => {
        const asked = get({ port: (server.address() as AddressInfo).port, agent: false }, () => asked.destroy());
        asked.on('error', () => undefined).on('close', () => server.close());
      });
    });
    await forgotten;
  });
});
