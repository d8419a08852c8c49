import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../src/cli/laget-runt.mjs', import.meta.url));

interface SpawnedServer {
  readonly origin: string;
  readonly pid: number | undefined;
  readonly close: () => Promise<void>;
}

/** The server in a process of its own, in local mode on a port of its own. It does not outlive who has started it. */
export async function spawnServer(dataDir: string): Promise<SpawnedServer> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'info' };
  const server = spawn(process.execPath, [BIN, 'serve'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const end = (): boolean => server.kill();
  process.once('exit', end);
  const address = await startedAddress(server.stderr);
  const close = async (): Promise<void> => {
    process.removeListener('exit', end);
    const closed = once(server, 'close');
    server.kill();
    await closed;
  };
  return { origin: new URL(address).origin, pid: server.pid, close };
}

/** What it says on starting, up to its address. The stream stays open: what nobody reads would stop the server. */
function startedAddress(told: Readable): Promise<string> {
  let all = '';
  return new Promise((resolve, reject) => {
    told.on('data', (piece: Buffer) => {
      all += String(piece);
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/(?=["\s])/.exec(all) ?? [];
      if (address === undefined) return;
      resolve(address);
      told.removeAllListeners('data').resume();
    });
    told.on('close', () => reject(new Error(`the server did not start: ${all}`)));
  });
}
