import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/server/serve.ts';
import { nextWhere, readEvents } from './event-reader.ts';
import { local } from './house.ts';

const YLVA = local('Ylva Brandt');

describe('a server that is told to stop', () => {
  let folder: string;
  let running: Awaited<ReturnType<typeof serve>>;
  let meeting: string;
  const open = () => serve(readConfig({ DATA_DIR: folder, PORT: '0' }), pino({ level: 'silent' }));
  const get = async (path: string) => (await fetch(`${running.address}${path}`, { headers: { authorization: YLVA } })).json();

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'laget-runt-stop-'));
    running = await open();
    await get('room/setting');
    const [series] = await get('api/series');
    [{ id: meeting }] = await get(`api/meetings?series=${series.id}`);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** A command of which all but the last byte is on its way. */
  const begun = async (agent: Agent): Promise<readonly [ClientRequest, string]> => {
    const body = JSON.stringify({ id: '1', text: 'starta mötet' });
    const asked = request(`${running.address}api/meetings/${meeting}/commands`, {
      ...{ agent, method: 'POST' },
      headers: {
        authorization: YLVA,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        expect: '100-continue',
      },
    });
    asked.flushHeaders();
    await once(asked, 'continue');
    asked.write(body.slice(0, -1));
    return [asked, body.slice(-1)];
  };

  it('finishes what is under way, tells who follows, takes nothing new, and keeps no idle connection', async () => {
    const events = readEvents(`${running.address}api/meetings/${meeting}/events`, { authorization: YLVA });
    await nextWhere(events, () => true);
    const agent = new Agent({ keepAlive: true });
    const [asked, rest] = await begun(agent);
    const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
    const closed = running.close();
    await assert.rejects(
      nextWhere(events, () => false),
      /the stream ended/,
    );
    const { port } = new URL(running.address);
    const [refused] = await once(connect(Number(port), '127.0.0.1'), 'error').catch((error: unknown) => [error]);
    assert.match(String(refused), /ECONNREFUSED/);
    asked.end(rest);
    const [response] = await answered;
    assert.equal(response.statusCode, 200);
    response.resume();
    await once(response, 'end');
    const before = performance.now();
    await closed;
    assert.ok(performance.now() - before < 3_000, 'the idle connection was waited for');
    running = await open();
    assert.equal((await get(`api/meetings/${meeting}/agenda`)).status, 'open');
    await running.close();
  });

  it('does not wait for ever for who never comes to an end', async () => {
    const [asked] = await begun(new Agent());
    const gone = once(asked, 'error');
    await running.close();
    await gone;
    running = await open();
    assert.equal((await get(`api/meetings/${meeting}/agenda`)).status, 'planned');
    await running.close();
  });
});
