import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../src/cli/laget-runt.mjs', import.meta.url));

/** The environment of a command under test: that of the tests, without settings of whoever runs them, in English. */
export const quiet = (env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  LC_ALL: 'en_GB.UTF-8',
  LOG_LEVEL: 'silent',
  ...env,
});

/** Starts the command; from another folder than ours, so that it must find itself. */
export const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = '/') =>
  spawn(process.execPath, [BIN, ...args], { cwd, env: quiet(env), stdio: ['ignore', 'pipe', 'pipe'] });

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command to its end. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = '/'): Promise<Ran> {
  const child = start(args, env, cwd);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, out, err };
}
