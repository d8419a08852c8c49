import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/server/serve.ts';

export interface RunningServer {
  readonly url: string;
  readonly folder: string;
  /** Stops it, and what it stored stays; `open` starts it again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes what it stored. */
  close(): Promise<void>;
}

/** The server as `npm start` runs it, in local mode on a port of its own, with a data folder of its own. */
export async function runServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'laget-runt-room-'));
  const open = (port: number) => serve(readConfig({ DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1' }), pino({ level: 'silent' }));
  let running = await open(0);
  const url = new URL(running.address).origin;
  return {
    url,
    folder,
    stop: () => running.close(),
    async start() {
      running = await open(Number(new URL(url).port));
    },
    async close() {
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
