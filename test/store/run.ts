import { spawnSync } from 'node:child_process';

/** Runs a program of the system to its end. One that is missing here has the status null. */
export const run = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' });
